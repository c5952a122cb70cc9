import type { Category } from '@hub/schema';

/** The categories that an operation would read and write, each with the fields it would do so by. */
export interface Touched {
  readonly reads: ReadonlyMap<Category, ReadonlySet<string>>;
  readonly writes: ReadonlyMap<Category, ReadonlySet<string>>;
}

/** Collects what is touched. */
export class TouchedCategories implements Touched {
  readonly reads = new Map<Category, Set<string>>();
  readonly writes = new Map<Category, Set<string>>();

  /** A coordinate without a category is kept under a name that no agreement grants. */
  add(interaction: 'reads' | 'writes', category: Category | undefined, coordinate: string): void {
    // Keys and containers cannot be written; where a mutation names a record by its key, that is a read.
    const of = category === 'structure' && coordinate.includes('(') ? this.reads : this[interaction];
    const known = of.get(category ?? NO_CATEGORY);
    if (known) known.add(coordinate);
    else of.set(category ?? NO_CATEGORY, new Set([coordinate]));
  }
}

/** Stands for a missing category: granted to nobody. */
export const NO_CATEGORY = 'without a category';
