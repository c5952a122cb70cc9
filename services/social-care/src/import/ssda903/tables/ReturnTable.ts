import type { CodeSetName } from './codeSets';

export type ReturnTableName =
  | 'Header'
  | 'Episodes'
  | 'Reviews'
  | 'UASC'
  | 'OC2'
  | 'OC3'
  | 'AD1'
  | 'PlacedAdoption'
  | 'PrevPerm'
  | 'Missing'
  | 'SWEpisodes'
  | 'DoLo';

/** What a column holds: free text, a date, a date of which parts may be unknown (`zz`), or a code of a set. */
export type ColumnKind = 'text' | 'date' | 'partialDate' | CodeSetName;

/** One of the twelve tables of a return: how it is recognised, what its key is, what its columns hold. */
export interface ReturnTable {
  name: ReturnTableName;
  /** A file that has these columns is this table. They are in every year's return. */
  required: readonly string[];
  /** The date that, with CHILD, makes the key of a row; null where a child has one row. */
  keyDate: string | null;
  columns: Readonly<Record<string, ColumnKind>>;
  /** Columns that may not be blank, apart from the key's. */
  filled: readonly string[];
  /** Rule that a column breaks when its cell is not a code or date of its kind. */
  rules: Readonly<Record<string, string>>;
  /** The first year (ending 31 March) whose return has the table. */
  since?: number;
}
