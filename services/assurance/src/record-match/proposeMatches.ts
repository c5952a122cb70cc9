import type { CalendarDate } from '@hub/platform';
import type { ClientBase } from 'pg';
import type { Evidence } from './MatchRecord';
import { pairDigest } from './pairDigest';

/** A record of an agency that may be of a child, with what somebody needs to decide. */
export interface ProposedMatch {
  id: string;
  childId: string;
  agency: string;
  recordReference: string;
  evidence: Evidence[];
  name?: { givenName: string; familyName: string; dateOfBirth: CalendarDate | null };
  nhsNumber?: string;
  upn?: string;
}

/**
 * $1 a JSON array. Records that are matched, and pairs on which somebody decided, are left out; what waits already stays
 * as it is.
 */
const PROPOSE = `
  with proposed as (
    select * from jsonb_to_recordset($1::jsonb) as row (id uuid, child_id uuid, agency text, record_reference text,
      pair text, evidence jsonb, given_name text, family_name text, date_of_birth date, nhs_number text, upn text)
  ), candidate as (
    insert into match_candidate (id, child_id, agency, record_reference, evidence)
    select id, child_id, agency, record_reference, evidence from proposed
    where not exists (select from record_link as link where link.pair = proposed.pair
        or (link.agency = proposed.agency and link.record_reference = proposed.record_reference and link.undone_at is null))
      and not exists (select from rejected_match as rejected where rejected.pair = proposed.pair)
    on conflict do nothing returning id, child_id
  ), named as (
    insert into candidate_name (candidate_id, child_id, given_name, family_name, date_of_birth)
    select id, child_id, given_name, family_name, date_of_birth from candidate join proposed using (id, child_id)
    where given_name is not null
  ), numbered as (
    insert into candidate_nhs_number (candidate_id, child_id, number)
    select id, child_id, nhs_number from candidate join proposed using (id, child_id) where nhs_number is not null
  )
  insert into candidate_upn (candidate_id, child_id, upn)
  select id, child_id, upn from candidate join proposed using (id, child_id) where upn is not null`;

/** Puts records into the queue, as the loader. */
export async function proposeMatches(client: ClientBase, matches: readonly ProposedMatch[]): Promise<void> {
  const rows = matches.map(({ childId, recordReference, name, nhsNumber, ...rest }) => ({
    ...rest,
    child_id: childId,
    record_reference: recordReference,
    pair: pairDigest(rest.agency, recordReference, childId),
    given_name: name?.givenName,
    family_name: name?.familyName,
    date_of_birth: name?.dateOfBirth,
    nhs_number: nhsNumber,
  }));
  if (rows.length > 0) await client.query(PROPOSE, [JSON.stringify(rows)]);
}
