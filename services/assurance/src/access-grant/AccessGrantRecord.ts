import type { CalendarDate } from '@hub/platform';
import type { Category } from '@hub/schema';

export interface AccessGrantRecord {
  id: string;
  person: string;
  childId: string;
  categories: Category[];
  fromOn: CalendarDate;
  untilOn: CalendarDate;
  reason: string;
  givenBy: string;
  givenAt: Date;
  endedBy: string | null;
  endedAt: Date | null;
  endReason: string | null;
  version: number;
}

const COLUMNS = `id, person, child_id as "childId", categories, from_on as "fromOn", until_on as "untilOn", reason,
  given_by as "givenBy", given_at as "givenAt", ended_by as "endedBy", ended_at as "endedAt", end_reason as "endReason",
  version`;

/** A grant is a controller's when it opens an item that the controller owns. $1 the categories. */
const IS_FOR_OFFICER = 'categories && $1';

/**
 * The latest first. $2 person, $3 child, $4 whether in force on $5, null does not narrow; $6 and $7 time and id where the
 * page before ended, $8 how many.
 */
export const PAGE_OF_GRANTS = `
  select ${COLUMNS} from access_grant
  where ${IS_FOR_OFFICER} and ($2::text is null or person = $2) and ($3::uuid is null or child_id = $3)
    and ($4::boolean is null or (ended_at is null and from_on <= $5::date and until_on >= $5) = $4)
    and ($6::timestamptz is null or (date_trunc('milliseconds', given_at), id) < ($6, $7::uuid))
  order by date_trunc('milliseconds', given_at) desc, id desc limit $8`;

/** $2 the id. */
export const GRANT_BY_ID = `select ${COLUMNS} from access_grant where ${IS_FOR_OFFICER} and id = $2`;
export const LOCK_GRANT = `${GRANT_BY_ID} for update`;

/** $1 id, $2 person, $3 child, $4 categories, $5 first day, $6 last day, $7 reason, $8 who. */
export const INSERT_GRANT = `
  insert into access_grant (id, person, child_id, categories, from_on, until_on, reason, given_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** $1 id, $2 who, $3 why. */
export const END_GRANT = `
  update access_grant set ended_at = now(), ended_by = $2, end_reason = $3, version = version + 1 where id = $1`;
