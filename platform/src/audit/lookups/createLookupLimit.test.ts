import { loadAgreement } from '@hub/schema';
import pg from 'pg';
import { provisionDatabase, type ProvisionedDatabase } from '../../database';
import { openTestCluster, type TestCluster } from '../../database/testing';
import { createPolicy } from '../../policy';
import { createLookupLimit, CreateLookups1700000000100, MISSES_AN_HOUR } from '.';

let cluster: TestCluster;
let database: ProvisionedDatabase;
beforeAll(async () => {
  cluster = await openTestCluster();
  const definition = { name: 'lookups', migrations: [CreateLookups1700000000100], entities: [], domainTables: [] };
  database = await provisionDatabase(cluster, definition, {
    prefix: cluster.prefix,
    policy: createPolicy(loadAgreement()),
  });
});
afterAll(async () => {
  await database.close();
  await cluster.close();
});

const open = () => createLookupLimit(database.connection.runtime);
const miss = async (subject: string, times: number) => {
  const limit = open();
  for (let time = 0; time < times; time++) await limit.begin(subject);
  await limit.close();
};
/** As if it had been an hour ago. */
const letAnHourPass = async (subject: string) => {
  const client = new pg.Client(cluster.administrator(database.connection.database));
  await client.connect();
  await client.query(`update lookup.attempt set at = at - interval '61 minutes' where subject = $1`, [subject]);
  await client.end();
};

test('ten misses within an hour are enough, also after a restart, and say until when', async () => {
  await miss('ann', MISSES_AN_HOUR);
  const restarted = open();
  const refusal = await restarted.begin('ann').catch((error) => error);
  expect(refusal.extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS', http: { status: 429 } });
  expect(refusal.message).toMatch(/^You looked 10 times within an hour .* Try again after \d\d:\d\d\.$/);
  const wait = new Date(refusal.extensions.tryAgainAt).getTime() - Date.now();
  expect(wait).toBeGreaterThan(59 * 60_000);
  expect(wait).toBeLessThanOrEqual(60 * 60_000);
  await restarted.close();
});

test('an hour later one may look again, and others always could', async () => {
  await miss('ben', MISSES_AN_HOUR);
  const limit = open();
  await expect(limit.begin('cas')).resolves.toBeDefined();
  await letAnHourPass('ben');
  await expect(limit.begin('ben')).resolves.toBeDefined();
  await limit.close();
});

test('who finds the child, or could not look, has missed nothing', async () => {
  const limit = open();
  for (let time = 0; time < MISSES_AN_HOUR; time++) {
    await (await limit.begin('dee')).found();
    await (await limit.begin('dee')).undo();
  }
  await expect(limit.begin('dee')).resolves.toBeDefined();
  await limit.close();
});

test('many at once are many', async () => {
  const limit = open();
  const all = await Promise.allSettled(Array.from({ length: 30 }, () => limit.begin('eve')));
  const begun = all.filter(({ status }) => status === 'fulfilled');
  expect(begun.length).toBeLessThanOrEqual(MISSES_AN_HOUR);
  await limit.close();
});

test('a refusal does not make the wait longer', async () => {
  await miss('fay', MISSES_AN_HOUR);
  const limit = open();
  for (let time = 0; time < 5; time++) await expect(limit.begin('fay')).rejects.toThrow('Try again');
  await letAnHourPass('fay');
  await expect(limit.begin('fay')).resolves.toBeDefined();
  await limit.close();
});

test('who cannot be counted cannot look', async () => {
  const away = createLookupLimit({ ...database.connection.runtime, connectionString: undefined, host: '/nowhere' });
  await expect(away.begin('gil')).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
  await away.close();
});
