import type { RoleName } from '@hub/schema';

/** Whose child a value belongs to. Not in the graph: the row check of the shield reads it. */
export type OfChild<T> = T & { childId: string };

/**
 * One concept of a child, as far as the one statement goes. All its tables carry its one category, so that row-level
 * security empties a part without touching the rest.
 */
export interface ChildPart<Cells, Value> {
  /**
   * A select of `child_id` and `cells`, a JSON value with what the part shows; at most one row a child, for the
   * children `ofPage`. $1 is today in England.
   */
  rows: string;
  /** What the resolvers hand out; `cells` is undefined where the caller sees no row. */
  read(childId: string, cells: Cells | undefined): Value;
  /** What of it somebody in this role may see, where the agreement says more than all or nothing; all of it without. */
  keepFor?(role: RoleName, value: Value): Value;
}

/** The children that the statement is about; see `childQuery`. */
export const ofPage = 'child_id = any ((select ids from page)::uuid[])';
