import type { CalendarDate, LookPlace } from '@hub/platform';

export interface WithholdingRecord extends LookPlace {
  id: string;
  childId: string;
  untilOn: CalendarDate;
  words: string;
  decidedBy: string;
  decidedAt: Date;
  endedBy: string | null;
  endedAt: Date | null;
  version: number;
}

const COLUMNS = `id, chain, sequence, child_id as "childId", until_on as "untilOn", words, decided_by as "decidedBy",
  decided_at as "decidedAt", ended_by as "endedBy", ended_at as "endedAt", version`;

/** The ones that end first, first. $1 today, $2 and $3 last day and id where the page before ended, $4 how many. */
export const PAGE_OF_WITHHOLDINGS = `
  select ${COLUMNS} from withholding
  where ended_at is null and until_on >= $1 and ($2::date is null or (until_on, id) > ($2, $3::uuid))
  order by until_on, id limit $4`;

/** $1 the id. */
export const WITHHOLDING_BY_ID = `select ${COLUMNS} from withholding where id = $1`;
export const LOCK_WITHHOLDING = `${WITHHOLDING_BY_ID} for update`;

/** The one that stands, or ran out, for a look at a child: $1 chain, $2 sequence, $3 child. */
export const LOCK_WITHHOLDING_OF_LOOK = `
  select ${COLUMNS} from withholding where chain = $1 and sequence = $2 and child_id = $3 and ended_at is null for update`;

/** $1 id, $2 chain, $3 sequence, $4 child, $5 last day, $6 words, $7 who. */
export const INSERT_WITHHOLDING = `
  insert into withholding (id, chain, sequence, child_id, until_on, words, decided_by)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/** $1 id, $2 who. */
export const END_WITHHOLDING = `
  update withholding set ended_at = now(), ended_by = $2, version = version + 1 where id = $1`;
