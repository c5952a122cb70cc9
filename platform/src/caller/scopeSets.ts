import type { CallerScope, Category } from '@hub/schema';

type ListScope = Extract<CallerScope, { kind: 'LIST' }>;

/** The lists of a scope, to look a child up in. */
export interface ScopeSets {
  readonly minors: ReadonlySet<string>;
  readonly adults: ReadonlySet<string>;
  /** Keys and containers (`structure`) are reached for every child that is opened in any category. */
  readonly opened: ReadonlyMap<Category, ReadonlySet<string>>;
}

const known = new WeakMap<CallerScope, ScopeSets>();

/** Made once for each scope. */
export function scopeSets(scope: ListScope): ScopeSets {
  let sets = known.get(scope);
  if (!sets) known.set(scope, (sets = makeSets(scope)));
  return sets;
}

const makeSets = ({ minors, adults, opened = {} }: ListScope): ScopeSets => ({
  minors: new Set(minors),
  adults: new Set(adults),
  opened: openedSets(opened),
});

function openedSets(opened: NonNullable<ListScope['opened']>): ScopeSets['opened'] {
  const byCategory = new Map<Category, ReadonlySet<string>>(
    Object.entries(opened).map(([category, ids]) => [category, new Set(ids)]),
  );
  if (byCategory.size > 0) byCategory.set('structure', new Set(Object.values(opened).flat()));
  return byCategory;
}
