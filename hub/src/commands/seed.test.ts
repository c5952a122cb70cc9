import { openTestCluster, type TestCluster } from '@hub/platform/testing';
import { Command } from 'commander';
import { openTestDatabases } from './testing/openTestDatabases';
import { registerSeedCommand, runSeed, type SeedCommandOptions } from './seed';

let cluster: TestCluster;
let printed: string;
beforeEach(async () => {
  cluster = await openTestCluster();
  printed = '';
  const keep = (text: unknown) => void (printed += `${text}\n`);
  jest.spyOn(console, 'log').mockImplementation(keep);
  jest.spyOn(console, 'error').mockImplementation(keep);
  jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await cluster.close();
});

const open = () => openTestDatabases(cluster);
const run = (options: SeedCommandOptions) => runSeed(open, options);

/** What an agency's loader finds. */
async function query(agency: string, text: string): Promise<Record<string, unknown>[]> {
  const databases = await open();
  const { rows } = await databases.of(agency).asLoader((client) => client.query<Record<string, unknown>>(text));
  await databases.close();
  return rows;
}

const COUNT = 'select count(*)::integer as children from';

test('every agency is told of the same children, all of them marked as made up', async () => {
  expect(await run({ children: 40 })).toBe(0);
  expect(printed).toMatch(/40 made-up young people/);
  expect(await query('social-care', `${COUNT} child where synthetic`)).toEqual([{ children: 40 }]);
  expect(await query('health', `${COUNT} nhs_number where number like '999%'`)).toEqual([{ children: 40 }]);
}, 60_000);

test('a dry run leaves nothing', async () => {
  expect(await run({ children: 40, dryRun: true })).toBe(0);
  expect(printed).toMatch(/^Dry run: /);
  expect(await query('social-care', `${COUNT} child`)).toEqual([{ children: 0 }]);
  expect(await query('health', `${COUNT} patient`)).toEqual([{ children: 0 }]);
}, 60_000);

test('what is not empty is refused with what to do, and stays as it is', async () => {
  await run({ children: 10 });
  expect(await run({ children: 40 })).toBe(2);
  expect(printed).toMatch(/There are children in this database already.*Use another database/);
  expect(await query('social-care', `${COUNT} child`)).toEqual([{ children: 10 }]);
}, 60_000);

test('real records are refused company, and so are partners without a return', async () => {
  expect(await run({ partners: true })).toBe(2);
  expect(printed).toMatch(/First: hub import ssda903/);
  await query('social-care', REAL_IMPORT);
  expect([await run({ children: 10 }), await run({ partners: true })]).toEqual([2, 2]);
  expect(printed).toMatch(/holds real records/);
}, 60_000);

const REAL_IMPORT = `
  with import as (
    insert into raw.ssda903_import (authority_code, collection_year, synthetic, files)
    values ('816', 2025, false, '[]') returning id
  ) insert into raw.real_data (import_id) select id from import`;

test('imported children get their partners’ records once, and the demonstration’s keep theirs', async () => {
  await run({ children: 10 });
  await query('social-care', IMPORTED);
  const records = () => query('health', `select child_id, number from nhs_number order by 1`);
  const before = await records();
  expect(await run({ partners: true })).toBe(0);
  const after = await records();
  expect(after).toHaveLength(before.length + 1);
  expect(after).toEqual(expect.arrayContaining(before));
  const assessments = () => query('health', 'select * from health_assessment order by id');
  const first = await assessments();
  expect(await run({ partners: true })).toBe(0);
  expect([await records(), await assessments()]).toEqual([after, first]);
}, 60_000);

const IMPORTED = `
  with made as (
    insert into child (responsible_authority, synthetic) select id, true from authority where code = '816' returning id
  ), named as (
    insert into child_name (child_id, date_of_birth, sex) select id, '2014-05-05', '1' from made
  ), numbered as (
    insert into child_local_id (child_id, authority_code, local_id) select id, '816', '77' from made
  ) insert into care_status (child_id, looked_after, looked_after_since, responsible_authority_code, as_at)
    select id, true, '2020-02-03', '816', current_date from made`;

test.each(['0', '100001', '1.5', 'many'])('--children %s is refused with the limits', async (number) => {
  const program = new Command('hub').exitOverride().configureOutput({ writeErr: (text) => void (printed += text) });
  registerSeedCommand(program, open);
  program.commands.forEach((command) => command.exitOverride().configureOutput({ writeErr: (text) => void (printed += text) })); // prettier-ignore
  await expect(program.parseAsync(['node', 'hub', 'seed', '--children', number])).rejects.toThrow();
  expect(printed).toContain('Give a whole number from 1 to 100000.');
});
