import type { ChildLookup, ScopeAnswer } from '@hub/schema';
import { addMonths, type CalendarDate, type Database } from '@hub/platform';

export interface ScopeDependencies {
  database: Pick<Database, 'resolveScopeAs'>;
  today(): CalendarDate;
  /** From this birthday on a person may need to be asked first; the agreement says which. */
  ageOfPermission: number;
  /** Younger than this nobody reads their own record: there is no account until a decision on competence, and none is kept here. */
  ageOfOwnAccount: number;
}

/** Relationships that social care owns, as the agreement names them. Whose colleagues form a team the database knows. */
const OWN = [
  'caseload',
  'team',
  'placementsSupervised',
  'reviews',
  'instruction',
  'placedWithMe',
  'youthJusticeCases',
  'self',
];

const REACHED = {
  name: 'scope-reached',
  text: `select minors, adults, restricted, restricted_minors as "restrictedMinors"
    from relationship.reached($1, $2, $3, $4)`,
};

/** A day without a birthday on it: nobody found counts twice, and who is 18 by $1 is an adult. */
const FOUND_EXACTLY = {
  name: 'scope-lookup',
  text: `select coalesce(json_agg(id), '[]') as found, $4::date > $1::date as "isMinor"
    from relationship.found_exactly($2, $3, $4) as id`,
};

type Ids = Extract<ScopeAnswer, { kind: 'LIST' }>;

/**
 * Which children the person reaches by this relationship today, in one query and asked anew on every request.
 * A relationship is in force from its first day until the day before its end, and one to a placement no longer than
 * the placement. Restricted children stand apart: they are in no scope, and a named grant may open one. Whose date of
 * birth is not known counts as an adult, for whom more roles need permission. Nobody under 13 reaches their own record.
 */
export async function resolveScope(
  { database, today, ageOfPermission, ageOfOwnAccount }: ScopeDependencies,
  subject: string,
  relationship: string,
  lookup?: ChildLookup,
): Promise<ScopeAnswer> {
  const day = today();
  const adultBornBy = addMonths(day, -12 * ageOfPermission);
  if (relationship === 'emergencyLookup')
    return lookup ? find(database, subject, adultBornBy, lookup) : { kind: 'NONE' };
  if (!OWN.includes(relationship)) return { kind: 'NONE' };
  const accountBornBy = addMonths(day, -12 * ageOfOwnAccount);
  const query = { ...REACHED, values: [relationship, day, adultBornBy, accountBornBy] };
  const [scope] = await database.resolveScopeAs<Omit<Ids, 'kind'>>(subject, query);
  return { kind: 'LIST', ...scope! };
}

/**
 * Somebody on emergency duty finds the one child whose names and date of birth are these, but for case, accents and
 * extra spaces. Two who match are nobody: whose record it is must not be guessed at. Restricted children do not match,
 * nor do they count.
 */
async function find(
  database: ScopeDependencies['database'],
  subject: string,
  adultBornBy: CalendarDate,
  { givenName, familyName, dateOfBirth }: ChildLookup,
): Promise<ScopeAnswer> {
  const query = { ...FOUND_EXACTLY, values: [adultBornBy, givenName, familyName, dateOfBirth] };
  const [answer] = await database.resolveScopeAs<{ found: string[]; isMinor: boolean }>(subject, query);
  const { found, isMinor } = answer!;
  const one = found.length === 1 ? found : [];
  return { kind: 'LIST', minors: isMinor ? one : [], adults: isMinor ? [] : one };
}
