import type { Row } from '../raw/RawData';

/** That there is a value, where the graph says it in other words than the table does. */
export const SOMETHING = Symbol('something');

/**
 * What must come of one place in an answer, if anything of it may: undefined says nothing, for what the hub works out of
 * the data; null that nothing is recorded. A function is asked when it is looked at.
 */
export type Expected =
  | undefined
  | null
  | typeof SOMETHING
  | string
  | number
  | boolean
  | readonly Expected[]
  | ExpectedObject
  | Page
  | Perhaps
  | (() => Expected);

export interface ExpectedObject {
  readonly [field: string]: Expected;
}

/** Some of a list, in an order of the hub’s: of these, by id, none but these, and at least so many. */
export class Page {
  constructor(
    readonly mayBe: ReadonlyMap<string, Expected>,
    readonly atLeast: number,
    /** How many there are beside these, of whom none may come. */
    readonly beyond: number,
  ) {}
}

/** What need not come, because agencies may not have found it to match; if it comes, it is this. */
export class Perhaps {
  constructor(readonly held: Expected) {}
}

/** A row by the names of the graph. `changes` are for columns that the graph calls otherwise, or says in words. */
export function objectOf(row: Row, changes: Record<string, Expected> = {}): ExpectedObject {
  const own = Object.entries(row).map(([column, value]) => [camel(column), value as Expected] as const);
  return { ...Object.fromEntries(own), ...changes };
}

export const objectsOf = (
  rows: readonly Row[],
  changes: (row: Row) => Record<string, Expected> = () => ({}),
): ExpectedObject[] => rows.map((row) => objectOf(row, changes(row)));

/** A code of which the graph has a word, unless it is one that nobody knows. */
export const coded = (code: unknown): Expected =>
  code === null || code === undefined || code === '0' ? undefined : SOMETHING;

const camel = (column: string): string =>
  column.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
