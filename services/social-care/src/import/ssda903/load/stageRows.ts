import type { Client } from 'pg';
import type { ReturnRow } from '../read/ReturnRow';

const ROWS_AT_ONCE = 2_000;

/** Sends the accepted rows to the database, many in one statement. */
export async function stageRows(
  client: Client,
  rows: readonly ReturnRow[],
  onRows: (sent: number) => void,
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const batch = rows.slice(start, start + ROWS_AT_ONCE);
    await client.query(STAGE, columnsOf(batch));
    onRows(start + batch.length);
  }
  await client.query('analyze returned');
}

const STAGE = `
  insert into returned (return_table, child, key_date, occurrence, file, line, cells, read_as)
  select * from unnest($1::text[], $2::text[], $3::date[], $4::integer[], $5::text[], $6::integer[], $7::jsonb[], $8::jsonb[])`;

const columnsOf = (rows: readonly ReturnRow[]) => [
  rows.map(({ table }) => table),
  rows.map(({ child }) => child),
  rows.map(({ keyDate }) => keyDate),
  rows.map(({ occurrence }) => occurrence),
  rows.map(({ file }) => file),
  rows.map(({ line }) => line),
  rows.map(({ cells }) => JSON.stringify(cells)),
  rows.map((row) => JSON.stringify(readAs(row))),
];

/** What the domain tables are made from: codes in capitals, dates in ISO; blank cells and impossible dates left out. */
function readAs({ values, dates }: ReturnRow): Record<string, string> {
  const read = Object.entries(values).map(([column, value]) => [column, column in dates ? dates[column] : value]);
  return Object.fromEntries(read.filter(([, value]) => value));
}
