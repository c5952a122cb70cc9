import { getMetadataArgsStorage } from 'typeorm';
import { makeChild } from './testing/makeChild';
import { callerOf, openVirtualSchool, type OpenVirtualSchool } from './testing/openVirtualSchool';
import { virtualSchoolDatabase } from './virtualSchoolDatabase';

let open: OpenVirtualSchool;
beforeAll(async () => {
  open = await openVirtualSchool();
  await open.seed(...Array.from({ length: 20 }, () => makeChild()));
}, 60_000);
afterAll(() => open.close());

const tables = virtualSchoolDatabase.domainTables.map(({ table }) => table);
const SQL_TYPES: Record<string, string> = { timestamptz: 'timestamp with time zone' };

/** What the entities claim, as PostgreSQL would describe it. */
function claimed(): string[] {
  const { tables: entities, columns } = getMetadataArgsStorage();
  return entities.filter(({ target }) => virtualSchoolDatabase.entities.includes(target as Function)).flatMap(({ target, name }) =>
    columns.filter((column) => column.target === target).map(({ propertyName, options }) => {
      const type = String(options.type);
      return `${name}.${options.name ?? propertyName} ${SQL_TYPES[type] ?? type}${options.nullable ? ' null' : ''}`;
    }),
  ); // prettier-ignore
}

test('the migrations made exactly the columns that the entities claim', async () => {
  const found = await open.load(
    `select table_name || '.' || column_name || ' ' || data_type || case is_nullable when 'YES' then ' null' else '' end as text
      from information_schema.columns where table_schema = 'public' and table_name = any ($1)`,
    [tables],
  );
  expect(found.map(({ text }) => text).sort()).toEqual(claimed().sort());
});

test('whoever has no child and no purpose reads no row of any table', async () => {
  for (const table of tables)
    expect(await open.database.runAs(callerOf('ANONYMOUS', []), { text: `select * from ${table}` })).toEqual([]);
});

test('nor does an adviser without children, but for what is about no child', async () => {
  for (const { table, childColumn } of virtualSchoolDatabase.domainTables) {
    const rows = await open.database.runAs(callerOf('VIRTUAL_SCHOOL_ADVISER', []), { text: `select * from ${table}` });
    if (childColumn !== null) expect([table, rows]).toEqual([table, []]);
  }
});

test('a caller cannot read who is related to whom, and the scope resolver cannot read an education record', async () => {
  const teacher = callerOf('DESIGNATED_TEACHER', []);
  for (const text of ['select * from relationship.roll', 'select * from relationship.adviser'])
    await expect(open.database.runAs(teacher, { text })).rejects.toThrow('permission denied');
  for (const table of tables)
    await expect(
      open.database.resolveScopeAs('designated-teacher', { text: `select * from ${table}` }),
    ).rejects.toThrow('permission denied');
});

test('each record lies under its own item of the agreement: whoever lacks one item reads no row of its tables', async () => {
  const children = await open.load('select child_id from pupil');
  const ids = children.map(({ child_id }) => child_id);
  for (const role of ['FOSTER_CARER', 'LOOKED_AFTER_NURSE', 'YOUTH_JUSTICE_WORKER', 'HOUSING_OFFICER'])
    for (const { table, category, childColumn, ownRowsOf } of virtualSchoolDatabase.domainTables) {
      if (ownRowsOf !== undefined) continue;
      const caller = callerOf(role, ids);
      const rows = await open.database.runAs(caller, { text: `select * from ${table}` });
      const mayRead = open.policyOf(caller, category);
      if (!mayRead) expect([role, table, rows]).toEqual([role, table, []]);
      else if (childColumn !== null && !table.includes('change'))
        expect([role, table, rows.length]).not.toEqual([role, table, 0]);
    }
});
