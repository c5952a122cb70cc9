import { addMonths, type CalendarDate, type Database } from '@hub/platform';
import { NO_CHILDREN, type ScopeAnswer } from '@hub/schema';

/** The relationships that health owns: who works for the service where the child is registered, or was referred to. */
const OWNED = ['registeredPatients', 'acceptedReferrals'];

/**
 * $1 relationship, $2 today, $3 the latest day of birth of somebody who has the age of permission today. Both the employment and the
 * registration are in force from their first day until the day before their end; children with health's own
 * restricted mark are told apart. Without a day of birth a child counts as adult, the narrower of the two. All ids come
 * in one row: a row for each costs the driver more than the whole query.
 */
const SCOPE = `
  select coalesce(json_agg(distinct dated.child_id)
      filter (where marked.child_id is null and birth.date_of_birth > $3), '[]') as minors,
    coalesce(json_agg(distinct dated.child_id)
      filter (where marked.child_id is null and birth.date_of_birth > $3 is not true), '[]') as adults,
    coalesce(json_agg(distinct dated.child_id) filter (where marked.child_id is not null), '[]') as restricted
  from relationship.staff
  join relationship.dated on dated.service_id = staff.service_id
  left join relationship.child_birth as birth on birth.child_id = dated.child_id
  left join relationship.restricted_child as marked on marked.child_id = dated.child_id
  where staff.subject = current_setting('hub.subject', true) and dated.kind = $1
    and staff.started_on <= $2 and (staff.ended_on is null or staff.ended_on > $2)
    and dated.started_on <= $2 and (dated.ended_on is null or dated.ended_on > $2)`;

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
  const [scope] = await database.resolveScopeAs<Record<'minors' | 'adults' | 'restricted', string[]>>(subject, query);
  const { restricted, ...open } = scope!;
  // In no scope, until a named grant opens one: the gateway asks for grants to these.
  return { kind: 'LIST', ...open, ...(restricted.length > 0 ? { restricted } : {}) };
}
