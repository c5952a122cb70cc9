import type { SyntheticChild } from '@hub/platform';
import { EXAMPLESHIRE_DISTRICTS } from './madeUpCouncils';

/** Most moved to the first two districts, whose officers can be signed in as. */
const DISTRICTS = [0, 1, 0, 2, 1, 3, 0, 4, 1, 5, 0, 6];
/** So that a small population has somebody for each of the two; after them every fourth. */
const FIRST = 2;
const EVERY = 4;
const KNOWN_AT_HOME = ['applicants', 'self'];

/**
 * A care leaver may live, and apply, anywhere: some have moved to Exampleshire. Told by their places in this part of the
 * population. Personas' own applicants stay where they are.
 */
export function whoMovedAway(children: readonly SyntheticChild[]): ReadonlyMap<string, string> {
  const leavers = children.filter(
    ({ leaver, relationships }) => leaver && !relationships.some(({ kind }) => KNOWN_AT_HOME.includes(kind)),
  );
  const moved = leavers.filter((_, index) => index < FIRST || index % EVERY === EVERY - 1);
  return new Map(
    moved.map(({ id }, index) => [id, EXAMPLESHIRE_DISTRICTS[DISTRICTS[index % DISTRICTS.length]!]!.code]),
  );
}
