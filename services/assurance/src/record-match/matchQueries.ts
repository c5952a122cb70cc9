/** $1 the agencies for which the officer works. A record that was matched with one child does not wait for another. */
const WAITS = `
  candidate.agency = any ($1) and not exists (
    select from record_link as link where link.agency = candidate.agency
      and link.record_reference = candidate.record_reference and link.undone_at is null
  )`;

/** The longest waiting first. $2 and $3 time and id where the page before ended, $4 how many. */
export const PAGE_OF_CANDIDATES = `
  select candidate.id, candidate.child_id as "childId", candidate.agency,
    candidate.record_reference as "recordReference", candidate.evidence, candidate.proposed_at as "proposedAt",
    name.given_name as "givenName", name.family_name as "familyName", name.date_of_birth as "dateOfBirth",
    nhs.number as "nhsNumber", pupil.upn
  from match_candidate as candidate
  left join candidate_name as name on name.candidate_id = candidate.id
  left join candidate_nhs_number as nhs on nhs.candidate_id = candidate.id
  left join candidate_upn as pupil on pupil.candidate_id = candidate.id
  where ${WAITS}
    and ($2::timestamptz is null or (date_trunc('milliseconds', candidate.proposed_at), candidate.id) > ($2, $3::uuid))
  order by date_trunc('milliseconds', candidate.proposed_at), candidate.id limit $4`;

/** $2 the candidate. */
export const LOCK_CANDIDATE = `
  select candidate.id, candidate.child_id as "childId", candidate.agency, candidate.record_reference as "recordReference"
  from match_candidate as candidate where candidate.agency = any ($1) and candidate.id = $2 for update`;

/** Two matches of one record come one after another. $1 the record. */
export const LOCK_RECORD = `select pg_advisory_xact_lock(hashtextextended('match of ' || $1, 0))`;

const LINK_COLUMNS = `id, child_id as "childId", agency, record_reference as "recordReference",
  matched_by as "matchedBy", matched_at as "matchedAt", undone_by as "undoneBy", undone_at as "undoneAt",
  undone_because as "undoneBecause", version`;

/** The match of a record that stands: $1 agency, $2 how the agency names the record. */
export const LINK_OF_RECORD = `
  select ${LINK_COLUMNS} from record_link where agency = $1 and record_reference = $2 and undone_at is null`;

/** How somebody decided on a candidate before: $1 agencies, $2 the candidate. */
export const DECISION_BEFORE = `
  select 'confirmed' as verb, matched_by as by, matched_at as at from record_link where agency = any ($1) and id = $2
  union all
  select 'rejected', rejected_by, rejected_at from rejected_match where agency = any ($1) and id = $2`;

/** $1 id, $2 child, $3 agency, $4 record, $5 the pair, $6 who. */
export const INSERT_LINK = `
  insert into record_link (id, child_id, agency, record_reference, pair, matched_by) values ($1, $2, $3, $4, $5, $6)`;

/** $1 id, $2 agency, $3 record, $4 the pair, $5 why, $6 who. */
export const INSERT_REJECTED = `
  insert into rejected_match (id, agency, record_reference, pair, because, rejected_by) values ($1, $2, $3, $4, $5, $6)`;

/** With all that its record told. $1 the candidate. */
export const DELETE_CANDIDATE = 'delete from match_candidate where id = $1';

/** The latest first. $1 agencies, $2 whether undone, null for all; $3 and $4 where the page before ended, $5 how many. */
export const PAGE_OF_LINKS = `
  select ${LINK_COLUMNS} from record_link
  where agency = any ($1) and ($2::boolean is null or (undone_at is not null) = $2)
    and ($3::timestamptz is null or (date_trunc('milliseconds', matched_at), id) < ($3, $4::uuid))
  order by date_trunc('milliseconds', matched_at) desc, id desc limit $5`;

/** $1 agencies, $2 the id. */
export const LINK_BY_ID = `select ${LINK_COLUMNS} from record_link where agency = any ($1) and id = $2`;
export const LOCK_LINK = `${LINK_BY_ID} for update`;

/** It forgets whose it was. $1 id, $2 who, $3 why. */
export const UNDO_LINK = `
  update record_link set child_id = null, undone_by = $2, undone_at = now(), undone_because = $3, version = version + 1
  where id = $1`;
