import { ASSESSMENT_COLUMNS } from '../assessmentQueries';

/** Holds the row until the transaction ends, so that updates of one assessment come one after another. $1 its id. */
export const LOCK_ASSESSMENT = `select ${ASSESSMENT_COLUMNS} from health_assessment where id = $1 for update`;

/** Two assessments of one child may be completed at once; only one next review may come of it. $1 the child. */
export const LOCK_CHILD = `select pg_advisory_xact_lock(hashtextextended('assessments of ' || $1, 0))`;

/**
 * What else decides an update. A statement of its own after the locks, so that it sees what the last holder saved.
 * $1 the child, $2 the assessment, $3 subject, $4 mutation, $5 idempotency key.
 */
export const READ_FACTS = `
  select (select date_of_birth from patient_birth where child_id = $1::uuid) as "dateOfBirth",
    exists (
      select from health_assessment
      where child_id = $1::uuid and kind = 'REVIEW' and id <> $2 and status in ('REQUESTED', 'BOOKED', 'DID_NOT_ATTEND')
    ) as "reviewIsOpen",
    receipt.request_digest as "requestDigest", receipt.outcome
  from (values (true)) as one_row
  left join write_receipt as receipt on receipt.subject = $3 and receipt.mutation = $4 and receipt.idempotency_key = $5`;

/** Every change after the version that the caller read, the latest last. $1 the assessment, $2 that version. */
export const READ_CHANGES = `
  select change.version, change.changed_at as "changedAt", change.changed_by_role as "changedByRole", change.changes,
    professional.name, professional.job_title as "jobTitle"
  from assessment_change as change
  left join health_professional as professional on professional.subject = change.changed_by
  where change.assessment_id = $1 and change.version > $2
  order by change.version`;

/**
 * The change, its author, the next review if there is one ($11 its id) and the receipt, in one statement. The key may
 * already be taken: then there is no receipt, and the transaction is given up.
 */
export const SAVE_UPDATE = `
  with updated as (
    update health_assessment set status = $2, booked_for = $3, completed_on = $4, practitioner_type = $5, cancelled_because = $16,
      version = version + 1, changed_at = now()
    where id = $1 and version = $6 returning child_id
  ), changed as (
    insert into assessment_change (assessment_id, version, child_id, changed_by, changed_by_role, changes)
    select $1, $6 + 1, child_id, $7, $8, $9::jsonb from updated
  ), next as (
    insert into health_assessment (id, child_id, kind, counted_from, due_on, follows)
    select $10::uuid, child_id, 'REVIEW', $4::date, $11::date, $1 from updated where $10::uuid is not null
  )
  insert into write_receipt (subject, mutation, idempotency_key, request_digest, outcome)
  select $7, $12, $13, $14, $15::jsonb from updated
  on conflict do nothing returning subject`;
