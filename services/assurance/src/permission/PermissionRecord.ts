import type { PermissionStatus } from './PermissionStatus';
import type { PermittedUse } from './PermittedUse';

/** One version of a permission, as JSON: the time is text. */
export interface PermissionVersion {
  version: number;
  status: PermissionStatus;
  words: string | null;
  changedBy: string;
  changedByRole: string;
  changedAt: string;
}

/** A permission with all its versions, the latest first. */
export interface PermissionRecord {
  id: string;
  childId: string;
  recipient: string;
  category: string;
  use: PermittedUse;
  status: PermissionStatus;
  version: number;
  history: PermissionVersion[];
}

const COLUMNS = `
  permission.id, permission.child_id as "childId", permission.recipient, permission.category, permission.use,
  permission.status, permission.version,
  (
    select json_agg(json_build_object(
      'version', change.version, 'status', change.status, 'words', change.words, 'changedBy', change.changed_by,
      'changedByRole', change.changed_by_role, 'changedAt', change.changed_at) order by change.version desc)
    from permission_change as change where change.permission_id = permission.id
  ) as history`;

/** $1 children. */
export const PERMISSIONS_OF_CHILDREN = `
  select ${COLUMNS} from permission where child_id = any ($1::uuid[]) order by recipient, category, use`;

/** Held until the transaction ends, so that two changes of one permission come one after another. $1 its id, $2 the child. */
export const LOCK_PERMISSION = `
  select ${COLUMNS} from permission where id = $1 and child_id = $2 for update of permission`;

/** The same by what it is for: $1 the child, $2 recipient, $3 category, $4 use. */
export const LOCK_BY_CHOICE = `
  select ${COLUMNS} from permission
  where child_id = $1 and recipient = $2 and category = $3 and use = $4 for update of permission`;

/** Two first permissions for the same thing come one after another. $1 what it is for. */
export const LOCK_CHOICE = `select pg_advisory_xact_lock(hashtextextended('permission ' || $1, 0))`;

/** $1 id, $2 child, $3 recipient, $4 category, $5 use, $6 status, $7 version, $8 words, $9 who, $10 in which role. */
export const SAVE_PERMISSION = `
  with saved as (
    insert into permission (id, child_id, recipient, category, use, status, withdrawn_at, version)
    values ($1, $2, $3, $4, $5, $6, case when $6 = 'WITHDRAWN' then now() end, $7)
    on conflict (id) do update set status = excluded.status, withdrawn_at = excluded.withdrawn_at,
      version = excluded.version,
      given_at = case when excluded.status = 'GIVEN' then now() else permission.given_at end
    returning id, child_id
  )
  insert into permission_change (permission_id, version, child_id, status, words, changed_by, changed_by_role)
  select id, $7, child_id, $6, $8, $9, $10 from saved`;
