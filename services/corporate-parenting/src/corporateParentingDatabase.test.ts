import { getMetadataArgsStorage } from 'typeorm';
import { corporateParentingDatabase } from './corporateParentingDatabase';
import { callerOf, openCorporateParenting, type OpenCorporateParenting } from './testing/openCorporateParenting';

let open: OpenCorporateParenting;
beforeAll(async () => {
  open = await openCorporateParenting();
  await open.seed();
}, 60_000);
afterAll(() => open.close());

const SQL_TYPES: Record<string, string> = { timestamptz: 'timestamp with time zone' };
const { domainTables, entities } = corporateParentingDatabase;

/** What the entities claim, as PostgreSQL would describe it. */
function claimed(): string[] {
  const { tables, columns } = getMetadataArgsStorage();
  return tables.filter(({ target }) => entities.includes(target as Function)).flatMap(({ target, name }) =>
    columns.filter((column) => column.target === target).map(({ propertyName, options }) => {
      const type = options.array ? 'ARRAY' : String(options.type);
      return `${name}.${options.name ?? propertyName} ${SQL_TYPES[type] ?? type}${options.nullable ? ' null' : ''}`;
    }),
  ); // prettier-ignore
}

test('the migrations made exactly the columns that the entities claim', async () => {
  const { rows } = await open.database.asLoader((client) =>
    client.query(`select table_name || '.' || column_name || ' ' || data_type || case is_nullable when 'YES' then ' null' else '' end as text
      from information_schema.columns where table_schema = 'public' and table_name = any ($1)`, [domainTables.map(({ table }) => table)])); // prettier-ignore
  expect(rows.map(({ text }) => text).sort()).toEqual(claimed().sort());
});

/** The row-level security alone: nobody asks a resolver here. */
describe('the database', () => {
  const count = async (role: string, table: string) => {
    const query = { text: `select count(*) as count from ${table}` };
    return (await open.database.runAs<{ count: number }>(callerOf(role), query))[0]!.count;
  };
  const tablesOf = (category: string) =>
    domainTables.filter((each) => each.category === category).map(({ table }) => table);

  test('shows everybody what was published', async () => {
    for (const role of ['ANONYMOUS', 'FOSTER_CARER', 'STRATEGIC_LEAD', 'ELECTED_MEMBER'])
      for (const table of ['strategy', 'promise', 'board', 'principle'])
        expect(await count(role, table)).toBeGreaterThan(0);
  });

  test('shows the partnership’s work to whom the agreement gives it, and to nobody else', async () => {
    for (const role of ['BOARD_MEMBER', 'ELECTED_MEMBER', 'SOCIAL_WORKER'])
      expect(await count(role, 'partnership_action')).toBeGreaterThan(0);
    for (const role of ['ANONYMOUS', 'FOSTER_CARER', 'CARE_EXPERIENCED'])
      for (const table of tablesOf('partnership')) expect(await count(role, table)).toBe(0);
  });

  test('holds no column that could name a child', async () =>
    expect(domainTables.every(({ childColumn }) => childColumn === null)).toBe(true));
});
