import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAgreement } from '@hub/schema';
import pg from 'pg';
import { createPolicy, type Policy } from '../../policy';
import { ClusterSecret } from '../ClusterSecret';
import type { DatabaseDefinition } from '../Database';
import { openTestCluster, type TestCluster } from '../testing';
import { reportsDatabase } from '../testing/reportsDatabase';
import { provisionDatabase } from './provisionDatabase';

const policy = createPolicy(loadAgreement());

let cluster: TestCluster;
beforeAll(async () => void (cluster = await openTestCluster()));
afterAll(() => cluster.close());

/** Each test has databases of its own. */
let count = 0;
const define = (change: Partial<DatabaseDefinition> = {}): DatabaseDefinition => ({
  ...reportsDatabase,
  name: `reports${++count}`,
  ...change,
});

async function provision(definition: DatabaseDefinition, under: Policy = policy, on = cluster) {
  const database = await provisionDatabase(on, definition, { prefix: cluster.prefix, policy: under });
  await database.ping();
  await database.close();
  return database.connection;
}

async function ask(database: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ ...cluster.administrator(database) });
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

test('two starts at once make one database, and a third changes nothing', async () => {
  const definition = define();
  const [{ database }] = await Promise.all([provision(definition), provision(definition)]);
  const policies = 'select oid::text from pg_policy order by oid';
  const before = await ask(database, policies);
  await provision(definition);
  expect(await ask(database, policies)).toEqual(before);
  expect(await ask(database, 'select name from hub_migration.history')).toEqual(['CreateReports1700000000001']);
});

test('a changed agreement is installed at the next start', async () => {
  const definition = define();
  const { database } = await provision(definition);
  const before = await ask(database, 'select digest from agreement.current');
  const agreement = structuredClone(policy.agreement);
  agreement.leaves['care.legal']!.grants = { write: ['SOCIAL_WORKER'] };
  const changed = createPolicy(agreement);
  await provision(definition, changed);
  expect([before, await ask(database, 'select digest from agreement.current')]).toEqual([
    [policy.digest],
    [changed.digest],
  ]);
  const legal = `select distinct role from agreement.grants where category = 'care.legal'`;
  expect(await ask(database, legal)).toEqual(['SOCIAL_WORKER']);
});

test('a table without a category stops the start and is named', async () => {
  const domainTables = reportsDatabase.domainTables.filter(({ table }) => table !== 'notice');
  await expect(provision(define({ domainTables }))).rejects.toThrow('public.notice has no category');
});

test('a category without its table does too', async () => {
  const domainTables = [...reportsDatabase.domainTables, { table: 'legl', category: 'care.legal', childColumn: null }];
  await expect(provision(define({ domainTables }))).rejects.toThrow('public.legl does not exist');
});

describe('row-level security', () => {
  class Opens1700000000003 {
    async up(runner: { query(text: string): Promise<void> }): Promise<void> {
      await runner.query(`create schema aside; create table aside.note (words text);
        do $$ begin
          execute format('grant usage on schema aside to %I', current_database() || '_scope_list');
          execute format('grant select (words) on aside.note to %I', current_database() || '_scope_list');
        end $$`);
    }
  }

  test('a table outside public that a caller could read without it stops the start; closed, it does not', async () => {
    const definition = define();
    const opened = { ...definition, migrations: [...definition.migrations, Opens1700000000003] };
    await expect(provision(opened)).rejects.toThrow(
      /aside\.note has no row-level security and is open to \w+_scope_list: enable it, with a policy, in a migration, or take the right away/,
    );
    const database = `${cluster.prefix}${definition.name}`;
    await ask(database, `revoke select (words) on aside.note from ${database}_scope_list`);
    await provision(opened);
  });

  test.each(['no force row level security', 'disable row level security'])(
    'a table of which somebody took it (%s) stops the next start, and how to put it back is said',
    async (taken) => {
      const definition = define();
      const { database } = await provision(definition);
      await ask(database, `alter table notice ${taken}`);
      await expect(provision(definition)).rejects.toThrow(
        'public.notice has no forced row-level security: whoever owns it sees every row. ' +
          'Run "alter table public.notice enable row level security, force row level security"',
      );
      await ask(database, 'alter table public.notice enable row level security, force row level security');
      await provision(definition);
    },
  );
});

test('a function of statistics that is not listed stops the start, and so does a line without one', async () => {
  await expect(provision(define({ statistics: [] }))).rejects.toThrow('statistics.children_with is not listed');
  await expect(provision(define({ statistics: ['children_with', 'gossip'] }))).rejects.toThrow(
    'statistics.gossip does not exist',
  );
});

test.each([
  [
    'that runs as its caller',
    'create function statistics.open() returns int language sql return 1',
    'is no security definer',
  ],
  [
    'of which there are two',
    'create function statistics.children_with() returns int language sql security definer return 1',
    'is there twice',
  ],
  ['that is a view', 'create view statistics.open as select 1 as one', 'is no security definer'],
])('one %s stops it too', async (_, text, problem) => {
  class Opens1700000000002 {
    async up(runner: { query(text: string): Promise<void> }): Promise<void> {
      await runner.query(text);
    }
  }
  const definition = define({ statistics: ['children_with', 'open'] });
  const migrations = [...definition.migrations, Opens1700000000002];
  await expect(provision({ ...definition, migrations })).rejects.toThrow(problem);
});

test('a role that an earlier version made for cohorts is gone after the next start', async () => {
  const definition = define();
  const { database } = await provision(definition);
  const role = `${database}_scope_authority`;
  await ask(database, `create role ${role}`);
  await ask(database, `grant select on legal to ${role}`);
  await ask(database, `grant ${role} to ${database}_runtime`);
  const changed = createPolicy({ ...policy.agreement, version: 2 });
  await provision(definition, changed);
  expect(await ask(database, `select rolname from pg_roles where rolname = '${role}'`)).toEqual([]);
});

test('a migration that fails leaves nothing, and the next start tries again', async () => {
  class Breaks1700000000002 {
    async up(runner: { query(text: string): Promise<void> }): Promise<void> {
      await runner.query('create table half (id int); select 1 / 0');
    }
  }
  const definition = define();
  const broken = { ...definition, migrations: [...definition.migrations, Breaks1700000000002] };
  await expect(provision(broken)).rejects.toThrow('division by zero');
  expect(await ask(`${cluster.prefix}${definition.name}`, `select to_regclass('public.half')`)).toEqual([null]);
  await provision(definition);
});

test('a role that could pass by row-level security is refused', async () => {
  const definition = define();
  const role = `${cluster.prefix}${definition.name}_loader`;
  await ask('postgres', `create role ${role} login superuser`);
  await expect(provision(definition)).rejects.toThrow(`The database role ${role} could pass by row-level security`);
});

test('only the roles that log in may connect, and nobody else may even enter', async () => {
  const { database, roles, runtime } = await provision(define());
  for (const role of [roles.owner, roles.scopeList, roles.statistics])
    await expect(logIn(cluster.login(role, database))).rejects.toMatchObject({ code: '28P01' });
  await expect(logIn(withPassword(runtime, 'guess'))).rejects.toMatchObject({ code: '28P01' });
  const other = await provision(define());
  await expect(logIn(cluster.login(roles.runtime, other.database))).rejects.toMatchObject({ code: '42501' });
});

test('another data folder takes the roles over, for an administrator may', async () => {
  const definition = define();
  const { runtime } = await provision(definition);
  const folder = mkdtempSync(join(tmpdir(), 'hub-secret-'));
  const secret = ClusterSecret.open(folder);
  const elsewhere = {
    ...cluster,
    secretFingerprint: secret.fingerprint,
    verifierOf: (role: string) => secret.verifierOf(role),
    login: (role: string, database: string) => withPassword(cluster.login(role, database), secret.passwordOf(role)),
  };
  await provision(definition, policy, elsewhere);
  await expect(logIn(runtime)).rejects.toMatchObject({ code: '28P01' });
  rmSync(folder, { recursive: true });
});

function withPassword(login: pg.ClientConfig, password: string): pg.ClientConfig {
  if (!login.connectionString) return { ...login, password };
  const url = new URL(login.connectionString);
  url.password = password;
  return { connectionString: url.href };
}

async function logIn(login: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...login });
  client.on('error', () => undefined);
  await client.connect();
  await client.end();
}
