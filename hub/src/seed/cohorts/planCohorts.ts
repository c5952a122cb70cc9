import { leaversOf, OTHER_COHORTS, OWN_COHORTS, type Cohort } from './Cohort';

/** Looked after today; left care under 18 within a year; or a care leaver of 17 to 25. */
export type Kind = 'LOOKED_AFTER' | 'LEFT' | 'LEAVER';

/** How many of one authority's young people are made. */
export interface PlannedCohort {
  cohort: Cohort;
  counts: Record<Kind, number>;
}

/** The three councils in their real sizes: everybody. */
export const ALL_OF_THE_COUNCILS = OWN_COHORTS.reduce((sum, cohort) => sum + sizeOf(cohort), 0);

/** All that England's authorities have. */
export const MOST_CHILDREN = 100_000;

/** Of a population that is smaller than the councils, nine in ten are looked after, until all of these are there. */
const SHARE_LOOKED_AFTER = 0.9;

/**
 * Whose children a population of this many holds. The three councils come first, in proportion, and never grow beyond
 * their real sizes: a list of all children of one authority is then as long as in life, however many others there are.
 */
export function planCohorts(children: number): PlannedCohort[] {
  if (children < ALL_OF_THE_COUNCILS) return shareAmongCouncils(children);
  const planned = OWN_COHORTS.map((cohort) => ({ cohort, counts: countsOf(cohort) }));
  let missing = children - ALL_OF_THE_COUNCILS;
  for (const cohort of OTHER_COHORTS) {
    if (missing <= 0) break;
    planned.push({ cohort, counts: shareOut(Math.min(missing, sizeOf(cohort)), countsOf(cohort)) });
    missing -= sizeOf(cohort);
  }
  return planned;
}

function shareAmongCouncils(children: number): PlannedCohort[] {
  const wholes = OWN_COHORTS.map(countsOf);
  const total = (kind: Kind) => wholes.reduce((sum, counts) => sum + counts[kind], 0);
  const lookedAfter = Math.min(total('LOOKED_AFTER'), Math.ceil(children * SHARE_LOOKED_AFTER));
  const leavers = Math.min(total('LEAVER'), children - lookedAfter);
  const sizes: Record<Kind, number> = {
    LOOKED_AFTER: lookedAfter,
    LEAVER: leavers,
    LEFT: children - lookedAfter - leavers,
  };
  const shares = KINDS.map(
    (kind) =>
      [
        kind,
        shareOut(
          sizes[kind],
          wholes.map((counts) => counts[kind]),
        ),
      ] as const,
  );
  return OWN_COHORTS.map((cohort, index) => ({
    cohort,
    counts: Object.fromEntries(shares.map(([kind, share]) => [kind, share[index]!])) as Record<Kind, number>,
  }));
}

const KINDS: readonly Kind[] = ['LOOKED_AFTER', 'LEFT', 'LEAVER'];

const countsOf = (cohort: Cohort): Record<Kind, number> => ({
  LOOKED_AFTER: cohort.lookedAfter,
  LEFT: cohort.left,
  LEAVER: leaversOf(cohort),
});

function sizeOf(cohort: Cohort): number {
  return cohort.lookedAfter + cohort.left + leaversOf(cohort);
}

/** Whole numbers in these proportions that add up to the total: what is rounded away goes to the largest remainders. */
function shareOut<Weights extends Record<string, number> | number[]>(total: number, weights: Weights): Weights {
  const keys = Object.keys(weights) as (keyof Weights & string)[];
  const sum = keys.reduce((added, key) => added + (weights[key] as number), 0);
  const exact = (key: keyof Weights & string) => (total * (weights[key] as number)) / sum;
  const shares = Object.assign(Array.isArray(weights) ? [] : {}, weights) as Record<string, number>;
  for (const key of keys) shares[key] = Math.floor(exact(key));
  const missing = total - keys.reduce((added, key) => added + shares[key]!, 0);
  const byRemainder = keys.toSorted((one, other) => (exact(other) % 1) - (exact(one) % 1));
  for (const key of byRemainder.slice(0, missing)) shares[key]! += 1;
  return shares as Weights;
}
