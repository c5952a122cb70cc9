import { loadAgreement } from '@hub/schema';
import type { Caller } from '../caller';
import { provisionDatabase, type ProvisionedDatabase, type RunQuery } from '../database';
import { openTestCluster, type TestCluster } from '../database/testing';
import { reportsDatabase } from '../database/testing/reportsDatabase';
import { createPolicy } from '../policy';
import { writeOnce, type Write } from '.';

const policy = createPolicy(loadAgreement());
const CHILD = '00000000-0000-4000-8000-000000000001';
const caller = (subject: string, minors = [CHILD]): Caller => ({
  subject,
  role: 'LOOKED_AFTER_NURSE',
  purpose: 'DIRECT_CARE',
  requestId: 'r',
  agreementDigest: policy.digest,
  scope: { kind: 'LIST', minors, adults: [] },
});

let cluster: TestCluster;
let database: ProvisionedDatabase;
beforeAll(async () => {
  cluster = await openTestCluster();
  database = await provisionDatabase(cluster, reportsDatabase, { prefix: cluster.prefix, policy, poolSize: 6 });
});
beforeEach(() => database.asLoader((client) => client.query('delete from assessment; delete from write_receipt')));
afterAll(async () => {
  await database?.close();
  await cluster.close();
});

let last = 0;
const insert = (note: string) => async (run: RunQuery) => {
  const [row] = await run<{ id: number }>({
    text: 'insert into assessment values ($1, $2, $3) returning id',
    values: [++last, CHILD, note],
  });
  return row!;
};
const write = (changes: Partial<Write<{ id: number }>> = {}): Write<{ id: number }> => ({
  mutation: 'recordAssessment',
  idempotencyKey: 'key-1',
  request: [CHILD, 'seen'],
  work: insert('seen'),
  ...changes,
});
const notes = async () =>
  (await database.runAs<{ note: string }>(caller('nurse'), { text: 'select note from assessment order by id' })).map(
    ({ note }) => note,
  );
const receiptsOf = (who: Caller) => database.runAs(who, { text: 'select idempotency_key, outcome from write_receipt' });
const conflict = expect.objectContaining({ code: 'CONFLICT' });

describe('a request is carried out once', () => {
  test('and answered with the same outcome whenever it is sent again', async () => {
    const first = await writeOnce(database, caller('nurse'), write());
    expect(first).toEqual({ outcome: { id: last }, dryRun: false, repeated: false });
    expect(await writeOnce(database, caller('nurse'), write())).toEqual({ ...first, repeated: true });
    expect(await notes()).toEqual(['seen']);
  });

  test('also when it is sent ten times at once', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => writeOnce(database, caller('nurse'), write())));
    expect(new Set(all.map(({ outcome }) => outcome.id)).size).toBe(1);
    expect(all.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await notes()).toEqual(['seen']);
  });

  test('but not if its key stands for another change', async () => {
    await writeOnce(database, caller('nurse'), write());
    await expect(writeOnce(database, caller('nurse'), write({ request: [CHILD, 'other'] }))).rejects.toEqual(conflict);
    expect(await notes()).toEqual(['seen']);
  });

  test('a key is one mutation’s', async () => {
    await writeOnce(database, caller('nurse'), write());
    const other = await writeOnce(database, caller('nurse'), write({ mutation: 'other', work: insert('again') }));
    expect([other.repeated, await notes()]).toEqual([false, ['seen', 'again']]);
  });

  test('also when the first one ended the caller’s own access', async () => {
    await writeOnce(database, caller('nurse'), write());
    expect((await writeOnce(database, caller('nurse', []), write())).repeated).toBe(true);
  });

  test('the work has nothing to tell: that is an outcome too', async () => {
    const silent: Write<undefined> = { ...write(), work: async () => undefined };
    await writeOnce(database, caller('nurse'), silent);
    expect(await writeOnce(database, caller('nurse'), silent)).toMatchObject({ outcome: null, repeated: true });
  });
});

describe('what goes wrong leaves nothing, so that the request can be sent again', () => {
  test('work that throws, after it wrote', async () => {
    const work = async (run: RunQuery) => {
      await insert('half')(run);
      throw new Error('changed my mind');
    };
    await expect(writeOnce(database, caller('nurse'), write({ work }))).rejects.toThrow('changed my mind');
    expect([await notes(), await receiptsOf(caller('nurse'))]).toEqual([[], []]);
    expect((await writeOnce(database, caller('nurse'), write())).repeated).toBe(false);
  });

  test('a dry run, which says what would have happened', async () => {
    const tried = await writeOnce(database, caller('nurse'), write({ dryRun: true }));
    expect(tried).toEqual({ outcome: { id: last }, dryRun: true, repeated: false });
    expect([await notes(), await receiptsOf(caller('nurse'))]).toEqual([[], []]);
    expect(await writeOnce(database, caller('nurse'), write())).toMatchObject({ dryRun: false, repeated: false });
  });

  test('a child out of scope, whatever the work tries', async () => {
    await expect(writeOnce(database, caller('nurse', []), write())).rejects.toMatchObject({ code: '42501' });
    expect(await receiptsOf(caller('nurse'))).toEqual([]);
  });
});

describe('a receipt is its writer’s', () => {
  test('who reads it', async () => {
    await writeOnce(database, caller('nurse'), write());
    expect(await receiptsOf(caller('nurse'))).toEqual([{ idempotency_key: 'key-1', outcome: { id: last } }]);
  });

  test('another person with the same key sees nothing of it, and writes their own', async () => {
    await writeOnce(database, caller('nurse'), write());
    expect(await receiptsOf(caller('other'))).toEqual([]);
    const other = await writeOnce(database, caller('other'), write({ request: ['else'], work: insert('other') }));
    expect([other.repeated, await notes()]).toEqual([false, ['seen', 'other']]);
  });

  test('nobody writes or changes one in another’s name', async () => {
    await writeOnce(database, caller('nurse'), write());
    const forge = { text: `insert into write_receipt values ('nurse', 'm', 'k', 'd')` };
    await expect(database.writeAs(caller('other'), (run) => run(forge))).rejects.toMatchObject({ code: '42501' });
    const change = { text: `update write_receipt set outcome = '{}' returning subject` };
    expect(await database.writeAs(caller('other'), (run) => run(change))).toEqual([]);
    expect(await receiptsOf({ ...caller(''), subject: '' })).toEqual([]);
  });
});
