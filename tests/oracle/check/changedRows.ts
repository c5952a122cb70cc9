import type { RawData, Row } from '../raw/RawData';

/** A row that a mutation wrote. */
export interface ChangedRow {
  readonly table: string;
  readonly child: string | undefined;
  /** As it is now; as it was, where it is gone. */
  readonly row: Row;
  readonly isNew: boolean;
}

/** What is in one state of the data and not in the other. */
export function changedRows(before: RawData, after: RawData): ChangedRow[] {
  return after.names().flatMap((table) => {
    const [old, now] = [before.rows(table), after.rows(table)];
    if (old === now) return [];
    const [known, left] = [textsOf(old), textsOf(now)];
    const added = [...left].filter(([text]) => !known.has(text)).map(([, row]) => row);
    const gone = [...known].filter(([text]) => !left.has(text)).map(([, row]) => row);
    const isReplaced = (row: Row): boolean => added.some((one) => one['id'] !== undefined && one['id'] === row['id']);
    const isNew = (row: Row): boolean => !gone.some((one) => one['id'] !== undefined && one['id'] === row['id']);
    return [...added, ...gone.filter((row) => !isReplaced(row))].map((row) => ({
      table,
      row,
      child: row['child_id'] ?? undefined,
      isNew: isNew(row),
    }));
  });
}

const textsOf = (rows: readonly Row[]): Map<string, Row> => new Map(rows.map((row) => [JSON.stringify(row), row]));
