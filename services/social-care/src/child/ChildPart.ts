/** A row of the one statement that reads children: the id, and the columns of the parts that were asked for. */
// Columns differ with the parts; each part reads only its own.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type ChildRow = { id: string } & Record<string, any>;

/** Whose child a value belongs to. Not in the graph: the row check of the shield reads it. */
export type OfChild<T> = T & { childId: string };

/**
 * One concept of a child, as far as the statement goes. All columns of a part come from tables of its one category,
 * so that row-level security empties a part without touching the rest.
 */
export interface ChildPart<T> {
  columns: string;
  /** Joins to `child`; `clock.today` is today's date in England. At most one row a child. */
  join: string;
  read(
    row: ChildRow,
  ): T extends string ? string | null : (T extends (infer Item)[] ? OfChild<Item>[] : OfChild<T>) | null;
}
