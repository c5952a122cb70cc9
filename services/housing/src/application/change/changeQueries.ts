import { CHANGE_COLUMNS } from '../../recordedChanges';

/**
 * Holds the row until the transaction ends, so that changes of one application come one after another. The row is
 * found only by officers of the council that answers for it. $1 its id.
 */
export const LOCK_APPLICATION = 'select id from housing_application where id = $1::uuid for update';

/** Every change after the version that the caller read, the latest last. $1 the application, $2 that version. */
export const CHANGES_SINCE = `
  select ${CHANGE_COLUMNS} from application_change as change
  left join housing_officer as officer on officer.subject = change.changed_by
  where change.application_id = $1::uuid and change.version > $2 order by change.version`;

/** What one change did. $1 the application, $2 the version that it made. */
export const CHANGES_OF = `select changes from application_change where application_id = $1::uuid and version = $2`;

/** $1 the application, $2 the version before, $3 subject, $4 role, $5 what changed. */
export const SAVE_CHANGE = `
  with updated as (
    update housing_application set version = version + 1, changed_at = now()
    where id = $1::uuid and version = $2 returning child_id
  )
  insert into application_change (application_id, version, child_id, changed_by, changed_by_role, changes)
  select $1::uuid, $2 + 1, child_id, $3, $4, $5::jsonb from updated returning version`;

/** $1 the application, $2 the version that the change makes, $3 band, $4 since, $5 why. */
export const SAVE_BAND = `
  with updated as (
    update housing_application set band = $3, band_since = case when $3::text is null then null else $4::date end
    where id = $1::uuid returning child_id
  )
  insert into band_period (application_id, version, child_id, band, since, reason)
  select $1::uuid, $2, child_id, $3, $4::date, $5 from updated`;

/** $1 the duty, $2 the first day on which it is no longer owed, $3 why. */
export const END_DUTY =
  'update housing_duty set ended_on = $2, end_reason = $3 where id = $1::uuid and ended_on is null';

/** $1 the application, $2 its child, $3 which duty, $4 the council that takes it on, $5 the first day. */
export const BEGIN_DUTY = `insert into housing_duty (application_id, child_id, kind, owed_by, started_on)
  values ($1::uuid, $2::uuid, $3, $4, $5)`;
