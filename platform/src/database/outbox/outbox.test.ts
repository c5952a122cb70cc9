import { setTimeout as wait } from 'node:timers/promises';
import { loadAgreement, type CallerScope } from '@hub/schema';
import pg from 'pg';
import type { Caller } from '../../caller';
import { createPolicy } from '../../policy';
import { createDatabase } from '../createDatabase';
import type { Database } from '../Database';
import { provisionDatabase, type ProvisionedDatabase } from '../provision/provisionDatabase';
import { openTestCluster, type TestCluster } from '../testing';
import { reportsDatabase } from '../testing/reportsDatabase';
import { OUTBOX_RELAY } from '.';

const policy = createPolicy(loadAgreement());
const child = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const scope: CallerScope = { kind: 'LIST', minors: [child(1), child(2)], adults: [] };
const nurse: Caller = {
  subject: 'nurse',
  role: 'LOOKED_AFTER_NURSE',
  purpose: 'DIRECT_CARE',
  requestId: 'request-7',
  agreementDigest: policy.digest,
  scope,
};
const SET_NOTE = { text: 'update assessment set note = $1 returning id', values: ['seen'] };

let cluster: TestCluster;
let database: ProvisionedDatabase;
const definition = { ...reportsDatabase, readers: [OUTBOX_RELAY] };
const provision = (of = definition) => provisionDatabase(cluster, of, { prefix: cluster.prefix, policy });

beforeAll(async () => {
  cluster = await openTestCluster();
  database = await provision();
  await database.asLoader(async (client) => {
    await client.query(`insert into assessment select n, ($1::uuid[])[n], 'due' from generate_series(1, 2) n`, [
      [child(1), child(2)],
    ]);
  });
});
afterAll(async () => {
  await database.close();
  await cluster.close();
});
beforeEach(() => asAdministrator('delete from outbox.event'));

async function asAdministrator(text: string): Promise<unknown[]> {
  const client = new pg.Client({ ...cluster.administrator(database.connection.database) });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
const events = () =>
  asAdministrator('select table_name, row_id, child_id, action, subject, request_id from outbox.event order by id');

describe('a write leaves an event', () => {
  test('for each row, with whose it is, who wrote and in which request', async () => {
    await database.writeAs(nurse, (run) => run(SET_NOTE));
    const written = { table_name: 'assessment', action: 'UPDATE', subject: 'nurse', request_id: 'request-7' };
    expect(await events()).toEqual([
      { ...written, row_id: '1', child_id: child(1) },
      { ...written, row_id: '2', child_id: child(2) },
    ]);
  });

  test('and none when it is undone, or changes nothing', async () => {
    const undone = database.writeAs(nurse, async (run) => {
      await run(SET_NOTE);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    await database.writeAs({ ...nurse, scope: { kind: 'NONE' } }, (run) => run(SET_NOTE));
    expect(await events()).toEqual([]);
  });

  test('one for a whole statement of an import', async () => {
    await database.asLoader(async (client) => {
      await client.query(`insert into assessment select n, $1, 'due' from generate_series(10, 5000) n`, [child(9)]);
      await client.query('delete from assessment where id >= 10');
    });
    expect(await events()).toEqual([
      { table_name: 'assessment', row_id: null, child_id: null, action: 'INSERT', subject: null, request_id: null },
    ]);
  });

  test('of a table that callers write, and of no other', async () => {
    await database.asLoader((client) => client.query(`insert into notice values (77, 'new')`));
    expect(await events()).toEqual([]);
  });
});

describe('events are kept from callers', () => {
  test('who neither read nor make nor forget them', async () => {
    for (const text of ['select * from outbox.event', 'select outbox.forget()'])
      await expect(database.runAs(nurse, { text })).rejects.toMatchObject({ code: '42501' });
    await expect(
      database.writeAs(nurse, (run) =>
        run({ text: `insert into outbox.event (table_name, action) values ('x', 'INSERT')` }),
      ),
    ).rejects.toMatchObject({ code: '42501' });
    const runtime = new pg.Client(database.connection.runtime);
    await runtime.connect();
    await expect(runtime.query('select * from outbox.event')).rejects.toMatchObject({ code: '42501' });
    await runtime.end();
  });

  test('and read by the loader and the relay', async () => {
    await database.writeAs(nurse, (run) => run(SET_NOTE));
    const relay = new pg.Client(database.connection.readers[OUTBOX_RELAY]!);
    await relay.connect();
    expect((await relay.query('select from outbox.event')).rowCount).toBe(2);
    await expect(relay.query('select from public.assessment')).rejects.toMatchObject({ code: '42501' });
    await expect(relay.query('delete from outbox.event')).rejects.toMatchObject({ code: '42501' });
    await relay.end();
    expect(await database.asLoader(async (client) => (await client.query('select from outbox.event')).rowCount)).toBe(
      2,
    );
  });

  test('for thirty days, and by nobody’s wish for less than one', async () => {
    const old = (age: string) =>
      asAdministrator(
        `insert into outbox.event (at, table_name, action) values (now() - interval '${age}', 'assessment', 'INSERT')`,
      );
    await old('31 days');
    await old('29 days');
    await old('1 minute');
    const forget = (keep: string) =>
      database.asLoader(async (client) => (await client.query(`select outbox.forget(${keep})::int as n`)).rows[0].n);
    expect([await forget(''), await forget(`interval '0'`)]).toEqual([1, 1]);
    expect(await events()).toHaveLength(1);
  });

  test('the oldest go by themselves', async () => {
    await asAdministrator(
      `insert into outbox.event (at, table_name, action) values (now() - interval '31 days', 'assessment', 'INSERT');
       alter table outbox.event alter id restart with 999999`,
    );
    await database.writeAs(nurse, (run) => run(SET_NOTE));
    expect(await events()).toHaveLength(2);
  });
});

describe('whoever listens', () => {
  /** What was told since, and a way to wait for more. */
  function listen(to: Pick<Database, 'onChange'> = database) {
    const told: string[] = [];
    const stop = to.onChange((table) => void told.push(table));
    const until = async (text: string) => {
      while (!told.includes(text)) await wait(10);
      told.length = 0;
    };
    return { told, stop, until };
  }

  test('is told when a write is committed, a relationship changes, and not before or after', async () => {
    const { told, stop, until } = listen();
    await until('');
    await database.writeAs(nurse, async (run) => {
      await run(SET_NOTE);
      await wait(50);
      expect(told).toEqual([]);
    });
    await until('assessment');
    await database.asLoader((client) =>
      client.query(`insert into relationship.worker values ('nurse', $1)`, [child(1)]),
    );
    await until('relationship.worker');
    stop();
    await database.writeAs(nurse, (run) => run(SET_NOTE));
    await wait(50);
    expect(told).toEqual([]);
  });

  test('is told again after the connection was lost, that something may have happened', async () => {
    const own = createDatabase(database.connection);
    const { stop, until } = listen(own);
    await until('');
    await asAdministrator(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query = 'listen hub_changes'`);
    await until('');
    await database.writeAs(nurse, (run) => run(SET_NOTE));
    await until('assessment');
    stop();
    await own.close();
  });

  test('holds one connection however many they are, and none after closing', async () => {
    const own = createDatabase(database.connection);
    const listening = `select from pg_stat_activity where datname = current_database() and query = 'listen hub_changes'`;
    const before = (await asAdministrator(listening)).length;
    const several = [listen(own), listen(own), listen(own)];
    await Promise.all(several.map(({ until }) => until('')));
    expect((await asAdministrator(listening)).length).toBe(before + 1);
    await own.close();
    while ((await asAdministrator(listening)).length > before) await wait(10);
  });
});

test('a database that was made without an outbox gets one at the next start, and keeps its rows', async () => {
  const older = { ...definition, name: 'older', readers: [] };
  const first = await provision(older);
  await first.asLoader((client) => client.query(`insert into assessment values (1, $1, 'due')`, [child(1)]));
  await first.close();
  const client = new pg.Client({ ...cluster.administrator(first.connection.database) });
  await client.connect();
  await client.query(`drop schema outbox cascade; comment on database ${first.connection.database} is 'hub before'`);
  const second = await provision(older);
  await second.writeAs(nurse, (run) => run(SET_NOTE));
  expect((await client.query('select from outbox.event')).rowCount).toBe(1);
  await client.end();
  await second.close();
});
