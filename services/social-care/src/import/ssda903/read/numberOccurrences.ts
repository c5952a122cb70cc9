import type { ReturnRow } from './ReturnRow';

/** What makes two rows of a table the same thing told again. Child ids may hold any character but NUL. */
export const keyOf = ({ table, child, keyDate }: ReturnRow) => `${table}\0${child}\0${keyDate ?? ''}`;

/** Numbers the rows of one key 1, 2, 3 in the order in which they were returned: none is dropped. */
export function numberOccurrences(rows: ReturnRow[]): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    row.occurrence = (seen.get(keyOf(row)) ?? 0) + 1;
    seen.set(keyOf(row), row.occurrence);
  }
}
