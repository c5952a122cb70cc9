import type { Population, SyntheticAuthority, SyntheticChild } from '@hub/platform';
import { findPersona } from '../personas';
import { makeChild } from './child/makeChild';
import { dealKinds } from './cohorts/dealKinds';
import { planCohorts } from './cohorts/planCohorts';
import { makeProfessionals } from './workforce/makeProfessionals';

export interface PopulationOptions {
  /** How many young people in all, up to 100,000. */
  children: number;
  today: string;
  seed?: number;
}

/** Up to this many, everybody is some persona's, and there is more work on the lists than in life. */
const DEMONSTRATION = 300;
/** Enough to make long statements, few enough to be held in memory. */
const CHUNK = 1_000;
/** The place of the one child among the first few who is restricted, so that a persona can try to reach it. */
const RESTRICTED = 58;

/**
 * A synthetic population: the same for the same number of children, seed and day. York, North Yorkshire and
 * Stockton-on-Tees first, up to their real sizes, then other authorities of England (docs of `planCohorts`).
 */
export function makePopulation(options: PopulationOptions): Population {
  const chunks = [...makePopulationInChunks(options)];
  const children = chunks.flatMap((chunk) => chunk.children);
  return { authorities: chunks[0]?.authorities ?? [], professionals: makeProfessionals(children), children };
}

/** The same, a part at a time, each complete in itself: with its professionals, and with all authorities. */
export function* makePopulationInChunks(options: PopulationOptions): Generator<Population> {
  const plan = planCohorts(options.children);
  const authorities = plan.map(({ cohort: { code, name } }) => ({ code, name }));
  let children: SyntheticChild[] = [];
  let index = 0;
  for (const place of dealKinds(plan)) {
    children.push(giveOwnName(makeChild({ ...questionOf(options, index), place, index })));
    if (++index % CHUNK === 0) {
      yield chunkOf(authorities, children);
      children = [];
    }
  }
  if (children.length > 0) yield chunkOf(authorities, children);
}

const chunkOf = (authorities: SyntheticAuthority[], children: SyntheticChild[]): Population => ({
  authorities,
  professionals: makeProfessionals(children),
  children,
});

const questionOf = ({ children, today, seed = 903 }: PopulationOptions, index: number) => ({
  today,
  seed,
  isDemonstration: children <= DEMONSTRATION,
  restricted: index === Math.min(RESTRICTED, children - 2) || (index > RESTRICTED && index % 500 === 499),
});

/** Somebody who signs in to read their own record finds their own name on it. */
function giveOwnName(child: SyntheticChild): SyntheticChild {
  const self = child.relationships.find(({ kind }) => kind === 'self');
  const [givenName, familyName] = findPersona(self?.subject ?? '')?.name.split(' ') ?? [];
  return givenName && familyName ? { ...child, givenName, familyName } : child;
}
