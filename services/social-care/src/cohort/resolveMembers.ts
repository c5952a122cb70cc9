import { authorityCodeShape, type Member } from '@hub/schema';
import { hubError } from '@hub/platform';
import { z } from 'zod';
import { NOBODY, type CohortDependencies } from './resolveCohort';

/** The key of a scorecard: whose children, over which days, both included. */
const scorecardKeyShape = z.object({ authority: authorityCodeShape, from: z.iso.date(), to: z.iso.date() });

interface Cohort {
  name: string;
  text: string;
  valuesOf(key: z.infer<typeof scorecardKeyShape>): unknown[];
}

/** On the last day of the period; the first one is not asked about. */
const lookedAfter = (fromAge: number, toAge: number): Cohort => ({
  name: 'looked-after-on',
  text: `select child_id as id, since as on from relationship.looked_after_on($1, $2, $3, $4) order by child_id`,
  valuesOf: ({ authority, to }) => [authority, to, fromAge, toAge],
});

const COHORTS: Readonly<Record<string, Cohort>> = {
  enteredCare: {
    name: 'entered-care',
    text: `select child_id as id, entered_on as on from relationship.entered_care($1, $2, $3) order by child_id, entered_on`,
    valuesOf: ({ authority, from, to }) => [authority, from, to],
  },
  lookedAfter: lookedAfter(0, 17),
  /** Of the ages at which a looked-after child has a personal education plan. */
  lookedAfterAged3To17: lookedAfter(3, 17),
};

/**
 * Sets of children by which another agency counts its own records. `enteredCare`: who started to be looked after in the
 * period (SSDA903 RNE S), short breaks left out. `lookedAfter`: who was looked after on its last day, and since when
 * without a break; of all ages, or of those at which there are education plans. They go to the gateway, and from it to one agency; restricted children
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
  const { valuesOf, ...query } = cohort;
  return database.resolveScopeAs<Member>(NOBODY, { ...query, values: valuesOf(key.data) });
}
