import { getMetadataArgsStorage } from 'typeorm';
import { housingDatabase } from './housingDatabase';
import { makeApplicant } from './testing/makeApplicant';
import { ANYBODY, callerOf, openHousing, type OpenHousing } from './testing/openHousing';

let open: OpenHousing;
beforeAll(async () => {
  open = await openHousing();
}, 60_000);
afterAll(() => open.close());

const SQL_TYPES: Record<string, string> = { timestamptz: 'timestamp with time zone' };

/** What the entities claim, as PostgreSQL would describe it. */
function claimed(): string[] {
  const { tables, columns } = getMetadataArgsStorage();
  return tables.filter(({ target }) => housingDatabase.entities.includes(target as Function)).flatMap(({ target, name }) =>
    columns.filter((column) => column.target === target).map(({ propertyName, options }) => {
      const type = String(options.type);
      return `${name}.${options.name ?? propertyName} ${SQL_TYPES[type] ?? type}${options.nullable ? ' null' : ''}`;
    }),
  ); // prettier-ignore
}

test('the migrations made exactly the columns that the entities claim', async () => {
  const { rows } = await open.database.asLoader((client) =>
    client.query(`select table_name || '.' || column_name || ' ' || data_type || case is_nullable when 'YES' then ' null' else '' end as text
      from information_schema.columns where table_schema = 'public' and table_name = any ($1)`, [housingDatabase.domainTables.map(({ table }) => table)])); // prettier-ignore
  expect(rows.map(({ text }) => text).sort()).toEqual(claimed().sort());
});

/** What anybody may read; the rest holds something of a person, or of housing's own work. */
const PUBLIC = ['council', 'offer', 'offer_assurance'];
const reads = {
  council: 'select * from council',
  offer: 'select * from offer',
  offer_assurance: 'select * from offer_assurance',
  offer_change: 'select * from offer_change',
  applicant: 'select * from applicant',
  applicant_birth: 'select * from applicant_birth',
  housing_officer: 'select * from housing_officer',
  housing_application: 'select * from housing_application',
  band_period: 'select * from band_period',
  housing_duty: 'select * from housing_duty',
  application_change: 'select * from application_change',
  housing_tenancy: 'select * from housing_tenancy',
  tenancy_change: 'select * from tenancy_change',
  write_receipt: 'select * from write_receipt',
};

test('whoever has no child and no purpose reads what is public, and no row of any other table', async () => {
  await open.add(makeApplicant({ tenancy: {} }));
  expect(Object.keys(reads).sort()).toEqual(housingDatabase.domainTables.map(({ table }) => table).sort());
  for (const [table, text] of Object.entries(reads)) {
    const rows = await open.database.runAs(ANYBODY, { text });
    expect([table, rows.length > 0]).toEqual([table, PUBLIC.includes(table)]);
  }
});

test('whoever asks for statistics reaches no table of a person', async () => {
  const lead = callerOf('STRATEGIC_LEAD', []);
  expect(await open.database.runAs(lead, { text: reads.council })).not.toEqual([]);
  for (const text of [reads.applicant, reads.housing_application, reads.housing_duty, reads.housing_tenancy])
    await expect(open.database.runAs(lead, { text })).rejects.toThrow('permission denied');
});
