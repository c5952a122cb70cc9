import { addMonths, type CalendarDate, type Database } from '@hub/platform';
import { NO_CHILDREN, type CallerScope } from '@hub/schema';

/**
 * $1 today, $2 the latest day of birth of somebody who has the age of permission today. All that decides lies in the
 * database's own function: whose officer the subject is today, for which councils that one answers, and to whom those
 * owe a duty.
 */
const SCOPE = 'select minors, adults from relationship.applicants($1, $2)';

export interface ScopeQuestion {
  subject: string;
  relationship: string;
  today: CalendarDate;
  /** From this birthday on somebody counts as adult: 18. */
  ageOfPermission: number;
}

/** Which applicants somebody whom a council employs reaches today. */
export async function resolveHousingScope(
  database: Database,
  { subject, relationship, today, ageOfPermission }: ScopeQuestion,
): Promise<CallerScope> {
  if (relationship !== 'applicants') return NO_CHILDREN;
  const values = [today, addMonths(today, -12 * ageOfPermission)];
  const query = { name: 'housing-scope', text: SCOPE, values };
  const [scope] = await database.resolveScopeAs<{ minors: string[]; adults: string[] }>(subject, query);
  return { kind: 'LIST', ...scope! };
}
