import { escapeIdentifier, type ClientBase } from 'pg';

const ROWS_A_STATEMENT = 5_000;

/**
 * Inserts rows whose keys are columns, thousands a statement. For the loader: table and columns are named by our own
 * code, never by input; rows that are there already stay as they are.
 */
export async function insertRows(client: ClientBase, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const name = table.split('.').map(escapeIdentifier).join('.');
  const columns = Object.keys(rows[0]!).map(escapeIdentifier).join(', ');
  const text = ['insert into', name, `(${columns}) select ${columns} from json_populate_recordset(null::${name}, $1)`];
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const values = [JSON.stringify(rows.slice(from, from + ROWS_A_STATEMENT))];
    await client.query([...text, 'on conflict do nothing'].join(' '), values);
  }
}
