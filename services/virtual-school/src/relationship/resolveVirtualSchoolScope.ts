import { addMonths, type CalendarDate, type Database } from '@hub/platform';
import { NO_CHILDREN, type ScopeAnswer } from '@hub/schema';
import { FIRST_AGE_OF_PLANS } from '../pep/dueDates';

/** Somebody who has had their eighteenth birthday is not looked after any more. */
const LAST_AGE_IN_CARE = 17;

export interface ScopeQuestion {
  subject: string;
  relationship: string;
  today: CalendarDate;
  /** From this birthday on somebody counts as adult: 18. */
  ageOfPermission: number;
}

/** Which children somebody whom the virtual school or a school employs reaches today. */
export async function resolveVirtualSchoolScope(database: Database, question: ScopeQuestion): Promise<ScopeAnswer> {
  if (question.relationship === 'authorityCohort') return cohortOf(database, question);
  if (question.relationship === 'pupils') return rollOf(database, question);
  return NO_CHILDREN;
}

/** $1 today. Of several authorities the one that was joined last counts: a session is for one. */
const AUTHORITY = `
  select authority from relationship.adviser
  where subject = current_setting('hub.subject', true) and started_on <= $1 and (ended_on is null or ended_on > $1)
  order by started_on desc, authority limit 1`;

/** Who they are only social care knows: those whom the authority looks after today, of school age to 18. */
async function cohortOf(database: Database, { subject, today }: ScopeQuestion): Promise<ScopeAnswer> {
  const query = { name: 'virtual-school-authority', text: AUTHORITY, values: [today] };
  const [found] = await database.resolveScopeAs<{ authority: string }>(subject, query);
  if (!found) return NO_CHILDREN;
  return { kind: 'AUTHORITY', authority: found.authority, fromAge: FIRST_AGE_OF_PLANS, toAge: LAST_AGE_IN_CARE };
}

/**
 * $1 today, $2 the latest day of birth of somebody who has the age of permission today. Both the employment and the
 * place on the roll are in force from their first day until the day before their end. Children with the virtual
 * school's own restricted mark are told apart. Without a day of birth a child counts as adult, the narrower of the two.
 */
const ROLL = `
  with pupils as (
    select distinct roll.child_id, birth.date_of_birth, restricted.child_id is not null as is_restricted
    from relationship.school_staff
    join relationship.roll on roll.school_urn = school_staff.school_urn
    left join relationship.child_birth as birth on birth.child_id = roll.child_id
    left join relationship.restricted_child as restricted on restricted.child_id = roll.child_id
    where school_staff.subject = current_setting('hub.subject', true)
      and school_staff.started_on <= $1 and (school_staff.ended_on is null or school_staff.ended_on > $1)
      and roll.started_on <= $1 and (roll.ended_on is null or roll.ended_on > $1)
  )
  select coalesce(json_agg(child_id) filter (where not is_restricted and date_of_birth > $2), '[]') as minors,
    coalesce(json_agg(child_id) filter (where not is_restricted and date_of_birth > $2 is not true), '[]') as adults,
    coalesce(json_agg(child_id) filter (where is_restricted), '[]') as restricted,
    coalesce(json_agg(child_id) filter (where is_restricted and date_of_birth > $2), '[]') as "restrictedMinors"
  from pupils`;

async function rollOf(database: Database, { subject, today, ageOfPermission }: ScopeQuestion): Promise<ScopeAnswer> {
  const query = { name: 'virtual-school-roll', text: ROLL, values: [today, addMonths(today, -12 * ageOfPermission)] };
  const [scope] = await database.resolveScopeAs<Omit<Extract<ScopeAnswer, { kind: 'LIST' }>, 'kind'>>(subject, query);
  return { kind: 'LIST', ...scope! };
}
