import { createPolicy, type Policy } from '@hub/platform';
import type { Category, RoleName } from '@hub/schema';
import type { GraphVersion } from './GraphVersion';
import type { RoleChange } from './RoleChange';
import { compareReach, inSentence, type ReachChange } from '../agreement/compareReach';

/**
 * What is in a role's schema before and after, and is had otherwise: fields that got another item of the agreement, and
 * items under which an agreement gives more or less. `inBoth` are the coordinates of the role in both states.
 */
export function createReachComparison(before: GraphVersion, after: GraphVersion) {
  const [old, now] = [before, after].map(({ agreement }) => createPolicy(agreement)) as [Policy, Policy];
  return (role: RoleName, inBoth: readonly string[]): RoleChange[] => [
    ...inBoth.flatMap((coordinate) => ofMoved(role, coordinate)),
    ...(old.digest === now.digest ? [] : sharedItems(inBoth).flatMap((item) => ofItem(role, item))),
  ];

  function ofMoved(role: RoleName, coordinate: string): RoleChange[] {
    const [was, is] = [before, after].map(({ categories }) => categories.get(coordinate));
    if (!was || !is || was === is) return [];
    const changes = compareReach(role, { policy: old, item: was }, { policy: now, item: is });
    const moved = `moved from ${was} to ${is}`;
    const of = { role, coordinate, usage: coordinate };
    if (changes.length === 0) return [{ ...of, effect: 'HARMLESS', what: `${moved}; it is had as widely as before` }];
    return changes.map((change) => ({ ...of, effect: effectOf(change), what: `${moved}; ${inSentence(change)}` }));
  }

  function ofItem(role: RoleName, item: Category): RoleChange[] {
    return compareReach(role, { policy: old, item }, { policy: now, item }).map((change) => ({
      role,
      effect: effectOf(change),
      coordinate: null,
      // No operation is named: whoever reads the item notices, by whatever fields.
      usage: item,
      what: `by the agreement, ${item} ${inSentence(change)}`,
    }));
  }

  function sharedItems(coordinates: readonly string[]): Category[] {
    return [...new Set(coordinates.map((coordinate) => after.categories.get(coordinate)!))].filter((item) =>
      Object.hasOwn(before.agreement.leaves, item),
    );
  }
}

const effectOf = ({ gains }: ReachChange) => (gains ? 'WIDENING' : 'BREAKING');
