import { came, stepsOf, type Values } from '../ask/readValues.mts';
import type { Tally } from '../report/Tally.mts';
import { nameOf, standingFor, type Asker } from '../world/askers.mts';
import type { World } from '../world/World.mts';
import type { WorldChild } from '../world/WorldChild.mts';
import { WORLD } from '../world/worldChildren.mts';
import { STRICTER } from './stricter.mts';

/** What an answer is compared with, and how. */
export interface Comparison {
  readonly layer: string;
  /** The leaf of each field. */
  readonly leafOf: ReadonlyMap<string, string>;
  /** What there is to be had: where nothing is, that nothing comes is no cell. */
  readonly there: Values;
  /** Whether less than the matrix gives is a difference too. */
  readonly isEqual: boolean;
  /** Nothing at all is expected: the caller was not let in. */
  readonly isShut?: boolean;
  /** What the role’s contract has to show; without it, everything. */
  readonly shown?: ReadonlySet<string>;
  /** Whether a field is looked at. */
  isWanted(leaf: string): boolean;
}

/** One cell for each way to a field and each child: something may come when the matrix gives every step of the way. */
export function compareWays(world: World, asker: Asker, values: Values, comparison: Comparison, tally: Tally): void {
  const { layer, leafOf, there, isEqual, isWanted, shown, isShut } = comparison;
  for (const [way, children] of there) {
    const leaf = leafOf.get(stepsOf(way).at(-1)!)!;
    if (!isWanted(leaf)) continue;
    for (const id of children) {
      const child = WORLD.find((each) => each.id === id);
      const cell = { layer, who: nameOf(asker), what: `${way} (${leaf})`, ofWhom: child?.name };
      const isShown = !isShut && (!shown || stepsOf(way).every((step) => shown.has(step)));
      const isGiven = isShown && mayGo(world, asker, way, child, leafOf);
      const isStricter = isGiven && STRICTER.some(({ holds }) => holds({ asker, way, leaf, child }));
      const got = came(values, way, id);
      if (isEqual) tally.compare(cell, isGiven && !isStricter, got);
      else tally.atMost(cell, isGiven, got);
    }
  }
  for (const [way, children] of values)
    for (const id of children)
      if (!came(there, way, id)) tally.differ({ layer, who: nameOf(asker), what: way, ofWhom: id, expected: 'nothing that nobody has', got: 'a value' }); // prettier-ignore
}

/** Every step, each of the child that it is about: a row of a list is of whom the list may be of. */
const mayGo = (world: World, asker: Asker, way: string, child: WorldChild | undefined, leafOf: Comparison['leafOf']): boolean =>
  stepsOf(way).every((step) => mayTake(world, asker, leafOf.get(step)!, child));

function mayTake({ oracle, golden }: World, asker: Asker, leaf: string, child: WorldChild | undefined): boolean {
  const { role, purpose } = asker;
  if (!child || !oracle.isOfOnePerson(leaf)) return oracle.mayReadFor(role, purpose, leaf);
  return oracle.mayRead(role, purpose, leaf, standingFor(asker, child, golden));
}
