import { authorityCodeShape, type Member } from '@hub/schema';
import { hubError, type Query } from '@hub/platform';
import { z } from 'zod';
import { NOBODY, type CohortDependencies } from './resolveCohort';

/** The key of a scorecard: whose children, over which days, both included. */
const scorecardKeyShape = z.object({ authority: authorityCodeShape, from: z.iso.date(), to: z.iso.date() });

const COHORTS: Readonly<Record<string, Query>> = {
  enteredCare: {
    name: 'entered-care',
    text: `select child_id as id, entered_on as on from relationship.entered_care($1, $2, $3) order by child_id, entered_on`,
  },
  lookedAfter: {
    name: 'looked-after-on',
    text: `select child_id as id, since as on from relationship.looked_after_on($1, $3)
      where $2::date is not null order by child_id`,
  },
};

/**
 * Sets of children by which another agency counts its own records. `enteredCare`: who started to be looked after in the
 * period (SSDA903 RNE S), short breaks left out. `lookedAfter`: who was looked after on its last day, and since when
 * without a break. They go to the gateway, and from it to one agency; restricted children
 * are not handed over.
 */
export async function resolveMembers(
  { database }: Pick<CohortDependencies, 'database'>,
  name: string,
  of: unknown,
): Promise<Member[]> {
  const key = scorecardKeyShape.safeParse(of);
  const cohort = Object.hasOwn(COHORTS, name) ? COHORTS[name] : undefined;
  if (!cohort || !key.success) throw hubError('BAD_REQUEST');
  const { authority, from, to } = key.data;
  return database.resolveScopeAs<Member>(NOBODY, { ...cohort, values: [authority, from, to] });
}
