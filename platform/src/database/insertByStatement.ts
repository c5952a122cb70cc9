import type { ClientBase } from 'pg';

const ROWS_A_STATEMENT = 5_000;

/**
 * Inserts many rows by few statements. The statement reads them from one JSON array, $1; rows that are there already
 * stay as they are.
 */
export async function insertByStatement(client: ClientBase, statement: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    await client.query(statement, [JSON.stringify(rows.slice(start, start + ROWS_A_STATEMENT))]);
  }
}
