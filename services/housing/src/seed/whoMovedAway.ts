import type { SyntheticChild } from '@hub/platform';
import { EXAMPLESHIRE_DISTRICTS } from './madeUpCouncils';

/** Most moved to the first two districts, whose officers can be signed in as. */
const DISTRICTS = [0, 1, 0, 2, 1, 3, 0, 4, 1, 5, 0, 6];
const EVERY = 3;

/**
 * A care leaver may live, and apply, anywhere: of those from York and Stockton-on-Tees every third one has moved to
 * Exampleshire. Told by their places in this part of the population.
 */
export function whoMovedAway(children: readonly SyntheticChild[]): ReadonlyMap<string, string> {
  const leavers = children.filter(({ leaver, authorityCode }) => leaver && ['816', '808'].includes(authorityCode));
  const moved = leavers.filter((_, index) => index % EVERY === 1);
  return new Map(
    moved.map(({ id }, index) => [id, EXAMPLESHIRE_DISTRICTS[DISTRICTS[index % DISTRICTS.length]!]!.code]),
  );
}
