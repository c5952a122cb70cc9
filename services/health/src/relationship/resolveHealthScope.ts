import { addMonths, type CalendarDate, type Database } from '@hub/platform';
import { NO_CHILDREN, type ScopeAnswer } from '@hub/schema';

/** The relationships that health owns: who works for the service where the child is registered, or was referred to. */
const OWNED = ['registeredPatients', 'acceptedReferrals'];

/**
 * $1 relationship, $2 today, $3 the latest day of birth of somebody who has the age of permission today. All that decides
 * lies in the database's own function: for which service the subject works today, and who is registered with or was
 * referred to it.
 */
const SCOPE = `select minors, adults, restricted, restricted_minors as "restrictedMinors"
  from relationship.reached($1, $2, $3)`;

type Lists = 'minors' | 'adults' | 'restricted' | 'restrictedMinors';

export interface ScopeQuestion {
  subject: string;
  relationship: string;
  today: CalendarDate;
  /** From this birthday on somebody counts as adult: 18. */
  ageOfPermission: number;
}

/** Which children somebody whom health employs reaches today. */
export async function resolveHealthScope(
  database: Database,
  { subject, relationship, today, ageOfPermission }: ScopeQuestion,
): Promise<ScopeAnswer> {
  if (!OWNED.includes(relationship)) return NO_CHILDREN;
  const values = [relationship, today, addMonths(today, -12 * ageOfPermission)];
  const query = { name: 'health-scope', text: SCOPE, values };
  const [scope] = await database.resolveScopeAs<Record<Lists, string[]>>(subject, query);
  const { restricted, restrictedMinors, ...open } = scope!;
  // In no scope, until a named grant opens one: the gateway asks for grants to these.
  return { kind: 'LIST', ...open, ...(restricted.length > 0 ? { restricted, restrictedMinors } : {}) };
}
