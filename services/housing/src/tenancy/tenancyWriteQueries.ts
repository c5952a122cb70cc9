import { CHANGE_COLUMNS } from '../recordedChanges';
import { TENANCY_COLUMNS } from './tenancyQueries';

export const TENANCY_BY_ID = `select ${TENANCY_COLUMNS} from housing_tenancy where id = $1::uuid`;

/** $1 the child. Whether the caller keeps a record of them at all: row-level security decides. */
export const APPLICANT = 'select child_id from applicant where child_id = $1::uuid';

/** Found only by officers of the council that keeps the record. $1 the tenancy. */
export const LOCK_TENANCY = 'select id from housing_tenancy where id = $1::uuid for update';

/** $1 child, $2 council, $3 kind, $4 provider, $5 address, $6 postcode, $7 the first day. */
export const INSERT_TENANCY = `
  insert into housing_tenancy (child_id, council_code, kind, provider, address, postcode, started_on)
  values ($1::uuid, $2, $3, $4, $5, $6, $7) returning id`;

/** $1 the tenancy, $2 the version before, $3 the first day without it. */
export const END_TENANCY = `
  update housing_tenancy set ended_on = $3, version = version + 1, changed_at = now()
  where id = $1::uuid and version = $2`;

/** $1 the tenancy, $2 the version that the change made, $3 its child, $4 subject, $5 role, $6 what changed. */
export const KEEP_CHANGE = `
  insert into tenancy_change (tenancy_id, version, child_id, changed_by, changed_by_role, changes)
  values ($1::uuid, $2, $3::uuid, $4, $5, $6::jsonb)`;

/** Every change after the version that the caller read. $1 the tenancy, $2 that version. */
export const TENANCY_CHANGES_SINCE = `
  select ${CHANGE_COLUMNS} from tenancy_change as change
  left join housing_officer as officer on officer.subject = change.changed_by
  where change.tenancy_id = $1::uuid and change.version > $2 order by change.version`;
