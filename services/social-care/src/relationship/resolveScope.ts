import { NO_CHILDREN, type CallerScope } from '@hub/schema';
import { addMonths, type CalendarDate, type Database } from '@hub/platform';

export interface ScopeDependencies {
  database: Pick<Database, 'resolveScopeAs'>;
  today(): CalendarDate;
  /** From this birthday on a person may need to be asked first; the agreement says which. */
  ageOfPermission: number;
}

/** Relationships of the caller alone, as the agreement names them. Social care owns these, and `team`. */
const OWN = ['caseload', 'placementsSupervised', 'reviews', 'instruction', 'placedWithMe', 'youthJusticeCases', 'self'];

const IN_FORCE = `
  and related.started_on <= $1 and (related.ended_on is null or related.ended_on > $1)
  and (related.placement_id is null or exists (
    select from relationship.placement_period as placement
    where placement.placement_id = related.placement_id
      and placement.started_on <= $1 and (placement.ended_on is null or placement.ended_on > $1)
  ))
  and not exists (select from relationship.restricted_child as restricted where restricted.child_id = related.child_id)`;

/** All ids in one row: a row for each costs the driver more than the whole query. */
const SELECT = `select
  coalesce(json_agg(distinct related.child_id) filter (where related.date_of_birth > $2::date), '[]') as minors,
  coalesce(json_agg(distinct related.child_id) filter (where related.date_of_birth > $2::date is not true), '[]') as adults
from relationship.dated as related`;

const OWN_CHILDREN = {
  name: 'scope-own',
  text: [SELECT, 'where related.kind = $3 and related.subject = $4', IN_FORCE].join('\n'),
};

/** Whose colleagues these are the database itself says: the resolver sees rows of the caller and the caller's team. */
const TEAM_CHILDREN = { name: 'scope-team', text: [SELECT, `where related.kind = 'caseload'`, IN_FORCE].join('\n') };

/**
 * Which children the person reaches by this relationship today, in one query and asked anew on every request.
 * A relationship is in force from its first day until the day before its end, and one to a placement no longer than
 * the placement. Restricted children are never among them. Whose date of birth is not known counts as an adult, for
 * whom more roles need permission.
 */
export async function resolveScope(
  { database, today, ageOfPermission }: ScopeDependencies,
  subject: string,
  relationship: string,
): Promise<CallerScope> {
  const day = today();
  const adultBornBy = addMonths(day, -12 * ageOfPermission);
  const query = queryOf(relationship, subject, [day, adultBornBy]);
  if (!query) return NO_CHILDREN;
  const [scope] = await database.resolveScopeAs<{ minors: string[]; adults: string[] }>(subject, query);
  return { kind: 'LIST', ...scope! };
}

/** `emergencyLookup` finds one child by exact match and a reason; nothing records such a look-up yet, so it has none. */
function queryOf(relationship: string, subject: string, dates: CalendarDate[]) {
  if (relationship === 'team') return { ...TEAM_CHILDREN, values: dates };
  if (OWN.includes(relationship)) return { ...OWN_CHILDREN, values: [...dates, relationship, subject] };
  return undefined;
}
