import type { CalendarDate } from '@hub/platform';
import type { ObjectionDecision } from './ObjectionDecision';

export interface ObjectionRecord {
  id: string;
  childId: string;
  /** Leaf categories; empty: everything. */
  about: string[];
  words: string;
  recordedBy: string;
  recordedByRole: string;
  recordedAt: Date;
  answerDueOn: CalendarDate;
  decision: ObjectionDecision | null;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
  version: number;
}

const COLUMNS = `id, child_id as "childId", about, words, recorded_by as "recordedBy",
  recorded_by_role as "recordedByRole", recorded_at as "recordedAt", answer_due_on as "answerDueOn", decision, answer,
  answered_by as "answeredBy", answered_at as "answeredAt", version`;

/** $1 children. */
export const OBJECTIONS_OF_CHILDREN = `
  select ${COLUMNS} from objection where child_id = any ($1::uuid[]) order by recorded_at desc, id`;

/** $1 id, $2 child, $3 about, $4 words, $5 who, $6 in which role, $7 due. */
export const INSERT_OBJECTION = `
  insert into objection (id, child_id, about, words, recorded_by, recorded_by_role, answer_due_on)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/** $1 the categories of the officer's controllers: an objection to everything is for each of them. */
const IS_FOR_OFFICER = '(about && $1::text[] or cardinality(about) = 0 and cardinality($1) > 0)';

/**
 * The longest due first. $2 whether answered, or null for all; $3 and $4 due date and id where the page before ended, $5
 * how many.
 */
export const PAGE_OF_CASES = `
  select ${COLUMNS} from objection
  where ${IS_FOR_OFFICER} and ($2::boolean is null or (decision is not null) = $2)
    and ($3::date is null or (answer_due_on, id) > ($3, $4::uuid))
  order by answer_due_on, id limit $5`;

/** $2 the id. */
export const CASE_BY_ID = `select ${COLUMNS} from objection where ${IS_FOR_OFFICER} and id = $2`;
export const LOCK_CASE = `${CASE_BY_ID} for update`;

/** $1 id, $2 decision, $3 answer, $4 who. */
export const ANSWER_OBJECTION = `
  update objection set decision = $2, answer = $3, answered_by = $4, answered_at = now(), version = version + 1
  where id = $1`;
