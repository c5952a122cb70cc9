import { NOBODY, type CohortDependencies } from './resolveCohort';

/** A member of a cohort with the day that makes it one. */
export interface CohortMember {
  id: string;
  on: string;
}

/** The representation of a scorecard: whose children, over which days, both included. */
export interface ScorecardKey {
  authority: string;
  from: string;
  to: string;
}

const ENTERED_CARE = {
  name: 'entered-care',
  text: `select child_id as id, entered_on as on from relationship.entered_care($1, $2, $3) order by child_id, entered_on`,
};

/**
 * Sets of children by which another agency counts its own records. `enteredCare`: who started to be looked after in the
 * period (SSDA903 RNE S), short breaks left out. They go to the gateway, and from it to one agency; restricted children
 * are not handed over.
 */
export async function resolveMembers(
  { database }: Pick<CohortDependencies, 'database'>,
  name: string,
  { authority, from, to }: ScorecardKey,
): Promise<CohortMember[]> {
  if (name !== 'enteredCare') return [];
  return database.resolveScopeAs<CohortMember>(NOBODY, { ...ENTERED_CARE, values: [authority, from, to] });
}
