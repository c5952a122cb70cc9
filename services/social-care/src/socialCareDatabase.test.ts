import { getMetadataArgsStorage } from 'typeorm';
import { socialCareDatabase } from './socialCareDatabase';
import { openSocialCare, type OpenSocialCare } from './testing/openSocialCare';

let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
}, 60_000);
afterAll(() => open?.close());

interface ColumnRow {
  table_name: string;
  column_name: string;
  udt_name: string;
  is_nullable: 'YES' | 'NO';
}

const SHORT_NAMES: Record<string, string> = { int4: 'integer', bool: 'boolean' };

test('the entities say what the migrations made: tables, columns, types and what may be missing', async () => {
  const made = await open.database.asLoader(async (client) => {
    const { rows } = await client.query<ColumnRow>(
      `select table_name, column_name, udt_name, is_nullable from information_schema.columns where table_schema = 'public'`,
    );
    return rows.map((row) =>
      [row.table_name, row.column_name, SHORT_NAMES[row.udt_name] ?? row.udt_name, row.is_nullable === 'YES'].join(' '),
    );
  });
  const { tables, columns } = getMetadataArgsStorage();
  const said = socialCareDatabase.entities.flatMap((entity) => {
    const table = tables.find(({ target }) => target === entity)!.name;
    return columns
      .filter(({ target }) => target === entity)
      .map(({ propertyName, options }) =>
        [
          table,
          options.name ?? propertyName,
          (options.array ? '_' : '') + String(options.type),
          options.nullable === true,
        ].join(' '),
      );
  });
  expect(said.toSorted()).toEqual(made.toSorted());
});
