import type { CohortAnswer, CohortQuestion } from '@hub/schema';
import type { CalendarDate, Database } from '@hub/platform';

export interface CohortDependencies {
  database: Pick<Database, 'resolveScopeAs'>;
  today(): CalendarDate;
}

/** The question is the gateway's, on behalf of whoever may: it needs no relationship of a person. */
export const NOBODY = '';

const COHORT = {
  name: 'cohort',
  text: `select coalesce(json_agg(child_id) filter (where is_looked_after and not is_restricted), '[]') as minors,
      coalesce(json_agg(child_id) filter (where not is_looked_after), '[]') as leavers,
      coalesce(json_agg(child_id) filter (where is_restricted), '[]') as restricted
    from relationship.cohort($1, $2, $3, $4)`,
};

/**
 * Whom an authority looks after today, of these ages, and who its care leavers are. Nobody who was adopted or is under
 * special guardianship is among either. By law nobody is looked after from 18 on, so there are no adults.
 */
export async function resolveCohort(
  { database, today }: CohortDependencies,
  { authority, fromAge, toAge }: CohortQuestion,
): Promise<CohortAnswer> {
  const query = { ...COHORT, values: [authority, fromAge, toAge, today()] };
  const [cohort] = await database.resolveScopeAs<Omit<CohortAnswer, 'adults'>>(NOBODY, query);
  return { adults: [], ...cohort! };
}
