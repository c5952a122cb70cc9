import { came, stepsOf, THEN, type Values } from '../ask/readValues.mts';
import type { Tally } from '../report/Tally.mts';
import { nameOf, standingFor, type Asker } from '../world/askers.mts';
import type { World } from '../world/World.mts';
import type { WorldChild } from '../world/WorldChild.mts';
import { WORLD } from '../world/worldChildren.mts';

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
  const { layer, leafOf, there, isEqual, isWanted } = comparison;
  for (const [id, ways] of waysByChild(there)) {
    const child = WORLD.find((each) => each.id === id);
    const given = givenWays(world, asker, child, ways, comparison);
    for (const way of ways) {
      const leaf = leafOf.get(stepsOf(way).at(-1)!)!;
      if (!isWanted(leaf)) continue;
      const cell = { layer, who: nameOf(asker), what: `${way} (${leaf})`, ofWhom: child?.name };
      const got = came(values, way, id);
      if (isEqual && !SOMETIMES_NULL.test(way)) tally.compare(cell, given.has(way), got);
      else tally.atMost(cell, given.has(way), got);
    }
  }
  for (const [way, children] of values)
    for (const id of children)
      if (!came(there, way, id)) tally.differ({ layer, who: nameOf(asker), what: way, ofWhom: id, expected: 'nothing that nobody has', got: 'a value' }); // prettier-ignore
}

/**
 * A page that is empty, or the last, has no cursor; some roles are of no agency, a visitor has no
 * purpose, and not every look has a name and a reason.
 */
const SOMETIMES_NULL = /\.endCursor$|(OwnAgreement|RecordedLook)\.(agency|purpose|operationName|reason)$/;

const known = new WeakMap<Values, ReadonlyMap<string, readonly string[]>>();

/** The ways by child, the longest first: what holds something is looked at after what it holds. */
function waysByChild(there: Values): ReadonlyMap<string, readonly string[]> {
  const ways = [...there].flatMap(([way, children]) => [...children].map((child) => ({ way, child })));
  const found =
    known.get(there) ??
    new Map(
      [...Map.groupBy(ways, ({ child }) => child)].map(([child, own]) => [
        child,
        own.map(({ way }) => way).toSorted((one, other) => stepsOf(other).length - stepsOf(one).length),
      ]),
    );
  known.set(there, found);
  return found;
}

/**
 * Of a container (`structure`) nobody asks who may have nothing of what it holds: an operation asks for fields. And a child
 * who is opened in single items only is opened to operations that touch one of them, which a bare list of children does not.
 */
function givenWays(
  world: World,
  asker: Asker,
  child: WorldChild | undefined,
  ways: readonly string[],
  { leafOf, shown, isShut, isEqual }: Comparison,
): ReadonlySet<string> {
  const given = new Set<string>();
  const [holders, useful, usefulHere] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const isInScope =
    !child || world.oracle.isInScope(asker.role, asker.purpose, standingFor(asker, child, world.golden));
  for (const way of ways) {
    const steps = stepsOf(way);
    const holder = way.slice(0, Math.max(way.lastIndexOf(THEN), 0));
    holders.add(holder);
    const isShown = !isShut && (!shown || steps.every((step) => shown.has(step)));
    const isEmpty =
      isEqual &&
      holders.has(way) &&
      leafOf.get(steps.at(-1)!) === 'structure' &&
      !(isInScope ? useful : usefulHere).has(way);
    if (!isShown || isEmpty || !mayGo(world, asker, way, undefined, leafOf)) continue;
    useful.add(holder);
    if (!mayGo(world, asker, way, child, leafOf) || (!isInScope && way.startsWith('Query.children'))) continue;
    given.add(way);
    usefulHere.add(holder);
  }
  return given;
}

/** Every step, each of the child that it is about: a row of a list is of whom the list may be of. */
const mayGo = (
  world: World,
  asker: Asker,
  way: string,
  child: WorldChild | undefined,
  leafOf: Comparison['leafOf'],
): boolean => stepsOf(way).every((step) => mayTake(world, asker, leafOf.get(step)!, child));

function mayTake({ oracle, golden }: World, asker: Asker, leaf: string, child: WorldChild | undefined): boolean {
  const { role, purpose } = asker;
  if (!child) return oracle.mayReadFor(role, purpose, leaf);
  return oracle.mayRead(role, purpose, leaf, standingFor(asker, child, golden));
}
