import { RealRefused, SyntheticRefused } from './load/loadReturn';
import { createRealMark } from './load/realData';
import { importerInto } from './testing/importerInto';
import { removeFolders } from './testing/makeFolder';
import { openImportDatabase, type ImportDatabase } from './testing/openImportDatabase';

const WORKER = { subject: 'social-worker', name: 'Aisha Khan', jobTitle: 'Social worker', team: 'A' };

let care: ImportDatabase;
beforeAll(async () => void (care = await openImportDatabase()), 30_000);
afterEach(async () => {
  await care.empty();
  removeFolders();
});
afterAll(() => care.close());

const { importReturn } = importerInto(() => care);

describe('real and synthetic children', () => {
  const real = () => createRealMark(care.database).isReal();

  test('a synthetic return leaves the database as it is for trying out', async () => {
    const report = await importReturn();
    expect([report.markedReal, await real()]).toEqual([false, false]);
  });

  test('a return without --synthetic makes it real, in the same transaction, and its children too', async () => {
    const report = await importReturn({ synthetic: false });
    expect([report.markedReal, await real()]).toEqual([true, true]);
    expect(await care.query('select distinct synthetic from child')).toEqual([{ synthetic: false }]);
  });

  test('for good: a synthetic return is refused afterwards, and changes nothing', async () => {
    await importReturn({ synthetic: false });
    const before = await care.contents();
    await expect(importReturn({ authority: '808' })).rejects.toThrow(SyntheticRefused);
    expect(await care.contents()).toEqual(before);
  });

  test('nor is a real return put beside children that are made up, whether saved or tried', async () => {
    await importReturn();
    const before = await care.contents();
    await expect(importReturn({ synthetic: false })).rejects.toThrow(RealRefused);
    await expect(importReturn({ synthetic: false, dryRun: true })).rejects.toThrow('made-up children');
    expect([await real(), await care.contents()]).toEqual([false, before]);
  });

  test('not even the loader can take the mark away', async () => {
    await importReturn({ synthetic: false });
    for (const text of [
      'delete from raw.real_data',
      'update raw.real_data set since = now()',
      'truncate raw.real_data',
    ]) {
      await expect(care.database.asLoader((client) => client.query(text))).rejects.toThrow('permission denied');
    }
  });

  test('a dry run marks nothing', async () => {
    const before = await care.contents();
    const report = await importReturn({ synthetic: false, dryRun: true });
    expect([report.markedReal, await real()]).toEqual([true, false]);
    expect(await care.contents()).toEqual(before);
  });
});

describe('a caseload for trying out', () => {
  test('has the children with an open episode, and opens them to the persona', async () => {
    expect((await importReturn({ caseload: WORKER })).allocated).toBe(1);
    expect(
      await care.query(
        'select local_id as child, subject, kind from worker_allocation join child_local_id using (child_id)',
      ),
    ).toEqual([{ child: '1', subject: 'social-worker', kind: 'caseload' }]);
    expect(await care.query('select subject, kind from relationship.dated')).toEqual([
      { subject: 'social-worker', kind: 'caseload' },
    ]);
  });

  test('makes the persona somebody who works for that authority, once', async () => {
    await importReturn({ caseload: WORKER });
    await importReturn({ caseload: WORKER });
    expect(await care.query('select subject, authority_code from relationship.employment')).toEqual([
      { subject: 'social-worker', authority_code: expect.stringMatching(/^\d{3}$/) },
    ]);
  });
});

describe('only the loader reads the rows as returned', () => {
  const TABLES = ['raw.ssda903_import', 'raw.ssda903_row', 'raw.real_data'];

  test.each(TABLES)('%s', async (table) => {
    await importReturn({ synthetic: false });
    const text = `select count(*)::integer as rows from ${table}`;
    expect((await care.database.asLoader((client) => client.query(text))).rows[0].rows).toBeGreaterThan(0);
    const roles = care.database.connection.roles;
    const others = Object.values(roles).filter((role) => role !== roles.loader && role !== roles.owner);
    for (const role of others) {
      expect(await care.query(`select has_table_privilege($1, $2, 'select') as may`, [role, table])).toEqual([
        { may: false },
      ]);
    }
    await care.query('begin');
    await care.query(`set local role ${roles.owner}`);
    expect(await care.query(text)).toEqual([{ rows: 0 }]);
    await care.query('rollback');
  });
});
