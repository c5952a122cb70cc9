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

/** Relationships of the caller alone, as the agreement names them. Social care owns these, and `team`. */
const OWN = ['caseload', 'placementsSupervised', 'reviews', 'instruction', 'placedWithMe', 'youthJusticeCases', 'self'];

const IN_FORCE = `
  and related.started_on <= $1 and (related.ended_on is null or related.ended_on > $1)
  and (related.placement_id is null or exists (
    select from relationship.placement_period as placement
    where placement.placement_id = related.placement_id
      and placement.started_on <= $1 and (placement.ended_on is null or placement.ended_on > $1)
  ))`;

/** Each child once, though two relationships may reach it. */
const RELATED = `select distinct related.child_id, related.date_of_birth > $2::date as is_minor,
    restricted.child_id is not null as is_restricted
  from relationship.dated as related left join relationship.restricted_child as restricted using (child_id)`;

/** All ids in one row: a row for each costs the driver more than the whole query. */
const inOneRow = (where: string): string => `select
  coalesce(json_agg(child_id) filter (where not is_restricted and is_minor), '[]') as minors,
  coalesce(json_agg(child_id) filter (where not is_restricted and is_minor is not true), '[]') as adults,
  coalesce(json_agg(child_id) filter (where is_restricted), '[]') as restricted
from (${RELATED} ${where} ${IN_FORCE}) as related`;

const OWN_CHILDREN = {
  name: 'scope-own',
  text: inOneRow(`where related.kind = $3 and related.subject = $4
    and (related.kind <> 'self' or related.date_of_birth > $5::date is not true)`),
};

/** Whose colleagues these are the database itself says: the resolver sees rows of the caller and the caller's team. */
const TEAM_CHILDREN = { name: 'scope-team', text: inOneRow(`where related.kind = 'caseload'`) };

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
  const query = queryOf(relationship, subject, [day, adultBornBy], addMonths(day, -12 * ageOfOwnAccount));
  if (!query) return { kind: 'NONE' };
  const [scope] = await database.resolveScopeAs<Omit<Ids, 'kind'>>(subject, query);
  return { kind: 'LIST', ...scope! };
}

function queryOf(relationship: string, subject: string, dates: CalendarDate[], bornForAccount: CalendarDate) {
  if (relationship === 'team') return { ...TEAM_CHILDREN, values: dates };
  if (OWN.includes(relationship)) return { ...OWN_CHILDREN, values: [...dates, relationship, subject, bornForAccount] };
  return undefined;
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
