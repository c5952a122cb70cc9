import { loadAgreement, type CallerScope } from '@hub/schema';
import type { Caller } from '../caller';
import { AGGREGATION_PATH, createPolicy } from '../policy';
import { provisionDatabase, type ProvisionedDatabase } from './provision/provisionDatabase';
import { openTestCluster, type TestCluster } from './testing';
import { reportsDatabase } from './testing/reportsDatabase';

const policy = createPolicy(loadAgreement());
const CHILDREN = [1, 2, 3].map((number) => `00000000-0000-4000-8000-00000000000${number}`);
const LEGAL = { text: 'select child_id from legal' };
const nurse: Caller = {
  subject: 'nurse',
  role: 'LOOKED_AFTER_NURSE',
  purpose: 'DIRECT_CARE',
  requestId: 'r',
  agreementDigest: policy.digest,
  scope: { kind: 'LIST', minors: [CHILDREN[0]!], adults: [] },
};

let cluster: TestCluster;
let database: ProvisionedDatabase;
beforeAll(async () => {
  cluster = await openTestCluster();
  database = await provisionDatabase(cluster, reportsDatabase, { prefix: cluster.prefix, policy });
  await database.asLoader(async (client) => {
    await client.query(`insert into legal select unnest($1::uuid[]), 'C2'`, [CHILDREN]);
    await client.query(`insert into promise values (1, 'a home for everybody')`);
  });
});
afterAll(async () => {
  await database?.close();
  await cluster.close();
});

describe('a caller who asks for statistics', () => {
  const lead = (role = 'STRATEGIC_LEAD', scope: CallerScope = { kind: 'NONE' }): Caller => ({
    ...nurse,
    purpose: 'STATISTICS',
    scope,
    role,
  });
  const count = { text: `select statistics.children_with($1) as children`, values: ['C2'] };

  test('is told numbers by the functions made for it', async () =>
    expect(await database.runAs(lead(), count)).toEqual([{ children: CHILDREN.length }]));

  test('has no table about children, whatever the scope says', async () => {
    for (const scope of [{ kind: 'NONE' } as const, { kind: 'LIST' as const, minors: CHILDREN, adults: [] }])
      await expect(database.runAs(lead('STRATEGIC_LEAD', scope), LEGAL)).rejects.toMatchObject({ code: '42501' });
  });

  test('finds no row by the search path of those functions', async () => {
    const path = { text: `select set_config('search_path', $1, true)`, values: [AGGREGATION_PATH] };
    await expect(database.runAllAs(lead(), [path, LEGAL])).rejects.toMatchObject({ code: '42501' });
    expect((await database.runAllAs(nurse, [path, LEGAL]))[1]).toEqual([{ child_id: CHILDREN[0] }]);
  });

  test('reads and writes what is about no child, as the agreement says', async () => {
    const words = { text: 'select words from promise' };
    expect(await database.runAs(lead('ELECTED_MEMBER'), words)).toHaveLength(1);
    const change = { text: `update promise set words = words || '.' returning id` };
    expect(await database.writeAs(lead('BOARD_MEMBER'), (run) => run(change))).toHaveLength(1);
    expect(await database.writeAs(lead('ELECTED_MEMBER'), (run) => run(change))).toEqual([]);
  });

  test('and no caller with another purpose is told a number', async () => {
    await expect(database.runAs(nurse, count)).rejects.toMatchObject({ code: '42501' });
    await expect(database.resolveScopeAs('nurse', count)).rejects.toMatchObject({ code: '42501' });
  });
});
