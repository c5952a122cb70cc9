import { getMetadataArgsStorage } from 'typeorm';
import { assuranceDatabase } from './assuranceDatabase';
import { callerOf, openAssurance, type OpenAssurance } from './testing/openAssurance';

let open: OpenAssurance;
beforeAll(async () => {
  open = await openAssurance();
}, 60_000);
afterAll(() => open?.close());

const SQL_TYPES: Record<string, string> = { timestamptz: 'timestamp with time zone' };

/** What the entities claim, as PostgreSQL would describe it. */
function claimed(): string[] {
  const { tables, columns } = getMetadataArgsStorage();
  return tables.filter(({ target }) => assuranceDatabase.entities.includes(target as Function)).flatMap(({ target, name }) =>
    columns.filter((column) => column.target === target).map(({ propertyName, options }) => {
      const type = options.array ? 'ARRAY' : (SQL_TYPES[String(options.type)] ?? String(options.type));
      return `${name}.${options.name ?? propertyName} ${type}${options.nullable ? ' null' : ''}`;
    }),
  ); // prettier-ignore
}

const tables = assuranceDatabase.domainTables.map(({ table }) => table);

test('the migrations made exactly the columns that the entities claim', async () => {
  const { rows } = await open.database.asLoader((client) =>
    client.query(`select table_name || '.' || column_name || ' ' || data_type || case is_nullable when 'YES' then ' null' else '' end as text
      from information_schema.columns where table_schema = 'public' and table_name = any ($1)`, [tables])); // prettier-ignore
  expect(rows.map(({ text }) => text).sort()).toEqual(claimed().sort());
});

test.each(tables)('whoever has no child and no purpose reads no row of %s', async (table) => {
  const query = { text: `select * from ${table}` };
  expect(await open.database.runAs(callerOf('ANONYMOUS'), query)).toEqual([]);
  await expect(open.database.resolveScopeAs('somebody', query)).rejects.toThrow('permission denied');
});

test.each([
  'relationship.officer',
  'relationship.permission',
  'relationship.named_grant',
  'directory.person',
  'withheld.look',
])('no caller reads %s', async (table) => {
  for (const role of ['CARE_EXPERIENCED', 'DATA_PROTECTION_OFFICER', 'RECORDS_OFFICER'])
    await expect(open.database.runAs(callerOf(role), { text: `select * from ${table}` })).rejects.toThrow(
      'permission denied',
    );
});
