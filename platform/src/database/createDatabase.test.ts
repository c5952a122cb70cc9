import { setTimeout as wait } from 'node:timers/promises';
import { loadAgreement, type CallerScope } from '@hub/schema';
import pg, { escapeIdentifier } from 'pg';
import type { Caller } from '../caller';
import { createPolicy } from '../policy';
import { createDatabase } from './createDatabase';
import { DatabaseUnavailable } from './DatabaseUnavailable';
import { provisionDatabase, type ProvisionedDatabase } from './provision/provisionDatabase';
import { openTestCluster, type TestCluster } from './testing';
import { reportsDatabase } from './testing/reportsDatabase';

const policy = createPolicy(loadAgreement());
const child = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const CHILDREN = Array.from({ length: 64 }, (_, index) => child(index + 1));
const LEGAL = { name: 'legal', text: 'select child_id from legal order by child_id' };

const nurse = (scope: CallerScope, purpose: Caller['purpose'] = 'DIRECT_CARE'): Caller => ({
  subject: 'nurse',
  role: 'LOOKED_AFTER_NURSE',
  purpose,
  requestId: 'r',
  agreementDigest: policy.digest,
  scope,
});
const list = (minors: string[], adults: string[] = []): CallerScope => ({ kind: 'LIST', minors, adults });
const seen = (rows: { child_id: string }[]) => rows.map((row) => row.child_id);

let cluster: TestCluster;
let database: ProvisionedDatabase;

beforeAll(async () => {
  cluster = await openTestCluster();
  database = await provisionDatabase(cluster, reportsDatabase, { prefix: cluster.prefix, policy, poolSize: 4 });
  await database.asLoader(async (client) => {
    await client.query(`insert into legal select unnest($1::uuid[]), 'C2'`, [CHILDREN]);
    await client.query(`insert into assessment select row_number() over (), id, 'due' from unnest($1::uuid[]) id`, [
      CHILDREN,
    ]);
    await client.query(`insert into relationship.worker values ('nurse', $1), ('other', $2)`, CHILDREN.slice(0, 2));
    await client.query(`insert into notice values (1, 'welcome')`);
  });
});

afterAll(async () => {
  await database.close();
  await cluster.close();
});

describe('a caller sees the rows of their scope', () => {
  test('the child in scope, and no other', async () =>
    expect(seen(await database.runAs(nurse(list([child(3)])), LEGAL))).toEqual([child(3)]));

  test('nothing with an empty scope, or none', async () => {
    expect(await database.runAs(nurse(list([])), LEGAL)).toEqual([]);
    expect(await database.runAs(nurse({ kind: 'NONE' }), LEGAL)).toEqual([]);
  });

  test('an adult only where no permission is needed', async () => {
    const caller = nurse(list([child(1)], [child(2)]));
    expect(seen(await database.runAs(caller, LEGAL))).toEqual([child(1)]);
    const assessments = { text: 'select child_id from assessment order by child_id' };
    expect(seen(await database.runAs(caller, assessments))).toEqual([child(1), child(2)]);
  });

  test('nothing for a purpose that the agreement does not give', async () =>
    expect(await database.runAs(nurse(list(CHILDREN), 'EMERGENCY'), LEGAL)).toEqual([]));

  test('and several answers of one moment in their order', async () => {
    const answers = await database.runAllAs(nurse(list([child(5)])), [
      LEGAL,
      { text: 'select $1::int + 1 as sum', values: [41] },
      { text: 'select words from notice' },
    ]);
    expect(answers).toEqual([[{ child_id: child(5) }], [{ sum: 42 }], [{ words: 'welcome' }]]);
  });
});

describe('a connection that another caller used (attack 19)', () => {
  test('gives nothing of the first caller to the second', async () => {
    const one = createDatabase(database.connection, { poolSize: 1 });
    const first = await one.runAs(nurse(list([child(1)])), LEGAL);
    const second = await one.runAs(nurse(list([child(2)])), LEGAL);
    const third = await one.runAs(nurse({ kind: 'NONE' }), LEGAL);
    expect([seen(first as never), seen(second as never), third]).toEqual([[child(1)], [child(2)], []]);
    await one.close();
  });

  test('keeps neither role nor settings when the transaction is over', async () => {
    const client = new pg.Client({ ...database.connection.runtime });
    await client.connect();
    const { roles } = database.connection;
    const settings = `select set_config('role', $1, true), set_config('hub.role', 'LOOKED_AFTER_NURSE', true),
      set_config('hub.purpose', 'DIRECT_CARE', true), set_config('hub.listed', 'yes', true), agreement.keep_scope($2, '{}')`;
    await client.query('begin');
    await client.query(settings, [roles.scopeList, `{${child(1)}}`]);
    expect((await client.query(LEGAL)).rowCount).toBe(1);
    await client.query('commit');
    await expect(client.query(LEGAL.text)).rejects.toMatchObject({ code: '42501' });
    await client.query(`set role ${escapeIdentifier(roles.scopeList)}`);
    expect((await client.query(LEGAL.text)).rowCount).toBe(0);
    await client.query(`set hub.role = 'LOOKED_AFTER_NURSE'; set hub.purpose = 'DIRECT_CARE'`);
    expect((await client.query(LEGAL.text)).rowCount).toBe(0);
    await client.query(`set hub.listed = 'yes'`);
    await expect(client.query(LEGAL.text)).rejects.toThrow('cursor "hub_scope" does not exist');
    await client.end();
  });

  test('32 callers at once each see their own', async () => {
    const all = Array.from({ length: 320 }, async (_, index) => {
      const mine = [CHILDREN[index % 32]!, CHILDREN[32 + (index % 32)]!];
      return [seen(await database.runAs(nurse(list(mine)), LEGAL)), mine];
    });
    for (const [got, mine] of await Promise.all(all)) expect(got).toEqual(mine);
  });
});

describe('row-level security holds for the mighty too', () => {
  test('the tables’ owner sees nothing (attack 20)', async () => {
    const client = new pg.Client({ ...cluster.administrator(database.connection.database) });
    await client.connect();
    await client.query(`set role ${escapeIdentifier(database.connection.roles.owner)}`);
    expect((await client.query('select from legal')).rowCount).toBe(0);
    await client.query(
      `set hub.role = 'LOOKED_AFTER_NURSE'; set hub.purpose = 'DIRECT_CARE'; set hub.listed = 'yes';
      begin; select agreement.keep_scope('{${child(1)}}', '{}')`,
    );
    expect((await client.query('select from legal')).rowCount).toBe(0);
    await client.end();
  });

  test('a caller becomes neither loader nor owner, and changes nothing of the agreement', async () => {
    const caller = nurse(list([child(1)]));
    const { loader, owner } = database.connection.roles;
    for (const role of [loader, owner])
      await expect(
        database.runAs(caller, { text: `select set_config('role', $1, true)`, values: [role] }),
      ).rejects.toMatchObject({ code: '42501' });
    await expect(
      database.writeAs(caller, (run) => run({ text: 'delete from agreement.grants' })),
    ).rejects.toMatchObject({ code: '42501' });
  });

  test('the scope resolver reads the subject’s relationships and no domain table', async () => {
    const worker = { text: 'select child_id from relationship.worker' };
    expect(seen(await database.resolveScopeAs('nurse', worker))).toEqual([child(1)]);
    expect(await database.resolveScopeAs('stranger', worker)).toEqual([]);
    await expect(database.resolveScopeAs('nurse', LEGAL)).rejects.toMatchObject({ code: '42501' });
    await expect(database.runAs(nurse(list([child(1)])), worker)).rejects.toMatchObject({ code: '42501' });
  });

  test('only a test’s own role passes by it, to try the other layers alone', async () => {
    const role = `${cluster.prefix}passes`;
    const client = new pg.Client({ ...cluster.administrator(database.connection.database) });
    await client.connect();
    await client.query(`create role ${role} bypassrls; grant usage on schema public to ${role};
      grant select on all tables in schema public to ${role}; grant ${role} to ${database.connection.roles.runtime}`);
    const open = createDatabase(database.connection, { callerRole: role });
    expect(await open.runAs(nurse({ kind: 'NONE' }), LEGAL)).toHaveLength(CHILDREN.length);
    await open.close();
    await client.query(`drop owned by ${role}; drop role ${role}`);
    await client.end();
  });
});

describe('what goes wrong leaves nothing behind', () => {
  test('an error in a query is that query’s error, and the connection is clean', async () => {
    const one = createDatabase(database.connection, { poolSize: 1 });
    const broken = { name: 'broken', text: 'select 1 / (select count(*) from legal where child_id is null)' };
    for (const attempt of [1, 2]) {
      await expect(one.runAs(nurse(list([child(1)])), broken)).rejects.toMatchObject({ code: '22012' });
      expect([attempt, await one.runAs(nurse(list([child(2)])), LEGAL)]).toEqual([attempt, [{ child_id: child(2) }]]);
    }
    await one.close();
  });

  test('a scope that is no list of ids is an error before any row is read', async () => {
    for (const id of ['', 'x', `${child(1)}","x`, child(1).replace('1', 'g'), `${child(1)}1`])
      await expect(database.runAs(nurse(list([child(2), id])), LEGAL)).rejects.toThrow('An id is no UUID.');
    const opened = nurse({ kind: 'LIST', minors: [], adults: [], opened: { 'care.legal': ['x'] } });
    await expect(database.runAs(opened, LEGAL)).rejects.toMatchObject({ code: '22P02' });
    expect(seen(await database.runAs(nurse(list([child(2)])), LEGAL))).toEqual([child(2)]);
  });

  test('a second statement after a semicolon does not run', async () =>
    expect(database.runAs(nurse(list([child(1)])), { text: 'select 1; select 2' })).rejects.toMatchObject({
      code: '42601',
    }));

  test('a read cannot write', async () =>
    expect(database.runAs(nurse(list([child(1)])), { text: `update assessment set note = 'x'` })).rejects.toMatchObject(
      { code: '25006' },
    ));

  test('a lost connection is said to be one, names no host, and the next query has a new one', async () => {
    const one = createDatabase(database.connection, { poolSize: 1 });
    const slow = one.runAs(nurse(list([child(1)])), { text: 'select pg_sleep(30)' }).catch((error) => error);
    await endConnections('%pg_sleep(30)%');
    const error = await slow;
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect(error.message).toBe('The database does not answer.');
    expect(seen(await one.runAs(nurse(list([child(2)])), LEGAL))).toEqual([child(2)]);
    await one.close();
  });
});

describe('a write', () => {
  const nurseOf = (number: number) => nurse(list([child(number)]));
  const noteOf = async (number: number) =>
    (await database.runAs<{ note: string }>(nurseOf(number), { text: 'select note from assessment' }))[0]!.note;
  const setNote = (note: string) => ({ text: 'update assessment set note = $1 returning id', values: [note] });

  test('reaches the rows of the scope, and is there afterwards', async () => {
    expect(await database.writeAs(nurseOf(7), (run) => run(setNote('seen')))).toHaveLength(1);
    expect([await noteOf(7), await noteOf(8)]).toEqual(['seen', 'due']);
  });

  test('asks nothing else of its pool: with as many at once as there are connections, all would wait for ever', async () => {
    const ways: (() => Promise<unknown>)[] = [
      () => database.runAs(nurseOf(7), LEGAL),
      () => database.resolveScopeAs('nurse', LEGAL),
      () => database.writeAs(nurseOf(7), (run) => run(LEGAL)),
    ];
    for (const ask of ways) {
      const work = database.writeAs(nurseOf(7), (run) => run(setNote('half')).then(ask));
      await expect(work).rejects.toThrow('holds a connection');
    }
    expect(await noteOf(7)).toBe('seen');
    const one = createDatabase(database.connection, { poolSize: 1 });
    expect(await one.writeAs(nurseOf(7), () => database.runAs(nurseOf(7), LEGAL))).toHaveLength(1);
    expect(await one.writeAs(nurseOf(7), (run) => run(LEGAL)).then(() => one.runAs(nurseOf(7), LEGAL))).toHaveLength(1);
    await one.close();
  });

  test('does not put a row on a child out of scope', async () =>
    expect(
      database.writeAs(nurseOf(7), (run) =>
        run({ text: `insert into assessment values (999, $1, 'x')`, values: [child(8)] }),
      ),
    ).rejects.toMatchObject({ code: '42501' }));

  test('is not possible where the agreement only lets read', async () =>
    expect(database.writeAs(nurseOf(7), (run) => run({ text: `update legal set status = 'x'` }))).rejects.toMatchObject(
      { code: '42501' },
    ));

  test('is undone whole when its work throws', async () => {
    const work = database.writeAs(nurseOf(9), async (run) => {
      await run(setNote('half'));
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await noteOf(9)).toBe('due');
  });

  test('whose failed statement was swallowed is not reported as saved', async () => {
    const work = database.writeAs(nurseOf(10), async (run) => {
      await run(setNote('half'));
      await run({ text: 'select 1 / 0' }).catch(() => undefined);
    });
    await expect(work).rejects.toThrow('nothing was saved');
    expect(await noteOf(10)).toBe('due');
  });

  test('that loses its connection half way saved nothing', async () => {
    const work = database.writeAs(nurseOf(11), async (run) => {
      await run(setNote('half'));
      await endConnections('%update assessment set note%');
      await run(setNote('whole'));
    });
    await expect(work).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(await noteOf(11)).toBe('due');
  });
});

test('dates are days and counts are numbers', async () => {
  const [row] = await database.runAs<object>(nurse({ kind: 'NONE' }), {
    text: `select date '2024-02-29' as day, count(*) as number, current_setting('timezone') as zone from legal`,
  });
  expect(row).toEqual({ day: '2024-02-29', number: 0, zone: 'Europe/London' });
});

test('a database that is away says so', async () => {
  const away = createDatabase({
    ...database.connection,
    runtime: { ...database.connection.runtime, connectionString: undefined, host: '/nowhere' },
  });
  await expect(away.ping()).rejects.toBeInstanceOf(DatabaseUnavailable);
  await away.close();
});

/** As when the server restarts: ends the connections of this test's database that ran, or are running, that. */
async function endConnections(like: string): Promise<void> {
  const client = new pg.Client({ ...database.connection.runtime });
  await client.connect();
  const text = `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and query like $2 and pid <> pg_backend_pid()`;
  while ((await client.query(text, [database.connection.database, like])).rowCount === 0) await wait(20);
  await client.end();
}
