import type { CalendarDate, RunQuery } from '@hub/platform';

/** What every change is sent with; see the input types. */
export interface WriteInput {
  idempotencyKey: string;
  dryRun?: boolean | null;
}

/** The longest note of an officer. */
export const LONGEST_NOTE = 500;

/**
 * Tells the database which day it is for the service, for this transaction: row-level security asks for which councils
 * the caller acts on that day (`relationship.writing_day`).
 */
export const tellDay = (run: RunQuery, today: CalendarDate): Promise<unknown> =>
  run({ name: 'housing-today', text: `select set_config('hub.today', $1, true)`, values: [today] });

/** $1 today. A council counts as the caller's when it exists or when one that exists took it over. */
const ACTING_FOR = 'select relationship.acting_for($1) as codes';

/** The codes of all councils for which the caller acts on this day. */
export async function actingFor(run: RunQuery, today: CalendarDate): Promise<string[]> {
  const [found] = await run<{ codes: string[] }>({ name: 'housing-acting-for', text: ACTING_FOR, values: [today] });
  return found!.codes;
}
