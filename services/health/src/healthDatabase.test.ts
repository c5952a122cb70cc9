import { getMetadataArgsStorage } from 'typeorm';
import { healthDatabase } from './healthDatabase';
import { makeChild, registeredWith } from './testing/makeChild';
import { callerOf, openHealth, type OpenHealth } from './testing/openHealth';

let open: OpenHealth;
beforeAll(async () => {
  open = await openHealth();
}, 60_000);
afterAll(() => open.close());

const SQL_TYPES: Record<string, string> = { timestamptz: 'timestamp with time zone' };

/** What the entities claim, as PostgreSQL would describe it. */
function claimed(): string[] {
  const { tables, columns } = getMetadataArgsStorage();
  return tables.filter(({ target }) => healthDatabase.entities.includes(target as Function)).flatMap(({ target, name }) =>
    columns.filter((column) => column.target === target).map(({ propertyName, options }) => {
      const type = String(options.type);
      return `${name}.${options.name ?? propertyName} ${SQL_TYPES[type] ?? type}${options.nullable ? ' null' : ''}`;
    }),
  ); // prettier-ignore
}

test('the migrations made exactly the columns that the entities claim', async () => {
  const { rows } = await open.database.asLoader((client) =>
    client.query(`select table_name || '.' || column_name || ' ' || data_type || case is_nullable when 'YES' then ' null' else '' end as text
      from information_schema.columns where table_schema = 'public' and table_name = any ($1)`, [healthDatabase.domainTables.map(({ table }) => table)])); // prettier-ignore
  expect(rows.map(({ text }) => text).sort()).toEqual(claimed().sort());
});

const reads = {
  patient: 'select * from patient',
  patient_birth: 'select * from patient_birth',
  nhs_number: 'select * from nhs_number',
  health_professional: 'select * from health_professional',
  health_assessment: 'select * from health_assessment',
  assessment_change: 'select * from assessment_change',
  health_checks: 'select * from health_checks',
  health_plan: 'select * from health_plan',
  assessment_finding: 'select * from assessment_finding',
  immunisation: 'select * from immunisation',
  substance_misuse: 'select * from substance_misuse',
  family_history: 'select * from family_history',
  sdq_score: 'select * from sdq_score',
  sdq_answers: 'select * from sdq_answers',
  mental_health_referral: 'select * from mental_health_referral',
  mental_health_note: 'select * from mental_health_note',
  write_receipt: 'select * from write_receipt',
};

test('whoever has no child and no purpose reads no row of any table', async () => {
  await open.seed(makeChild({ relationships: registeredWith('nurse') }));
  expect(Object.keys(reads).sort()).toEqual(healthDatabase.domainTables.map(({ table }) => table).sort());
  for (const text of Object.values(reads))
    expect(await open.database.runAs(callerOf('ANONYMOUS', []), { text })).toEqual([]);
});

test('a caller cannot read who is related to whom', async () => {
  await expect(
    open.database.runAs(callerOf('LOOKED_AFTER_NURSE', []), { text: 'select * from relationship.dated' }),
  ).rejects.toThrow('permission denied');
});

test.each(['health_assessment', 'relationship.dated', 'relationship.child_birth'])(
  'and the scope resolver cannot read %s: it asks a function, which answers about the caller alone',
  (table) =>
    expect(open.database.resolveScopeAs('nurse', { text: `select * from ${table}` })).rejects.toThrow(
      'permission denied',
    ),
);
