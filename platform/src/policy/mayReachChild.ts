import type { CallerScope, Category } from '@hub/schema';
import type { Caller } from '../caller';
import type { Reach } from './Policy';

interface ScopeSets {
  minors: ReadonlySet<string>;
  adults: ReadonlySet<string>;
  opened: ReadonlyMap<Category, ReadonlySet<string>>;
}

const sets = new WeakMap<CallerScope, ScopeSets>();

/**
 * Whether this child is among those that the caller's scope and the grant's reach allow for this category, or was
 * opened for exactly this category. Keys and containers (`structure`) are reached for every child that is opened in any.
 */
export function mayReachChild(caller: Caller, reach: Reach, childId: string, category: Category): boolean {
  if (reach === 'NOBODY' || caller.scope.kind !== 'LIST') return false;
  const { minors, adults, opened } = setsOf(caller.scope);
  if (opened.size > 0 && opened.get(category)?.has(childId)) return true;
  if (reach === 'OPENED') return false;
  return minors.has(childId) || (reach === 'EVERYONE' && adults.has(childId));
}

function setsOf(scope: Extract<CallerScope, { kind: 'LIST' }>): ScopeSets {
  let found = sets.get(scope);
  if (!found) sets.set(scope, (found = { ...toSets(scope), opened: openedSets(scope) }));
  return found;
}

const toSets = ({ minors, adults }: Extract<CallerScope, { kind: 'LIST' }>) => ({
  minors: new Set(minors),
  adults: new Set(adults),
});

function openedSets({ opened = {} }: Extract<CallerScope, { kind: 'LIST' }>): ScopeSets['opened'] {
  const byCategory = new Map<Category, ReadonlySet<string>>(
    Object.entries(opened).map(([category, ids]) => [category, new Set(ids)]),
  );
  if (byCategory.size > 0) byCategory.set('structure', new Set(Object.values(opened).flat()));
  return byCategory;
}
