import type { ReturnTableName } from '../tables/ReturnTable';

/** An accepted row of a return. */
export interface ReturnRow {
  table: ReturnTableName;
  file: string;
  line: number;
  /** The authority's id of the child, as returned. */
  child: string;
  /** The date in the row's key, `yyyy-mm-dd`; null where the table has one row a child. */
  keyDate: string | null;
  /** 1 for the first row of a key in the return, 2 for the next. Set when all files are read. */
  occurrence: number;
  /** Every filled cell as returned, by column name; columns that the table does not know included. */
  cells: Readonly<Record<string, string>>;
  /** The table's own columns in capitals; '' when blank or not in the file. */
  values: Readonly<Record<string, string>>;
  /** The table's dates, `yyyy-mm-dd`; null when blank or no date. */
  dates: Readonly<Record<string, string | null>>;
}

/** A row that could not be kept, and why. */
export interface Rejection {
  file: string;
  line: number;
  column: string;
  value: string;
  reason: string;
}
