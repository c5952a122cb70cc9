import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findPostgresTools, startToolServer, type ToolServer } from '../support/postgresTools';
import { HUB_COMMAND, startHub, type RunningHub } from '../support/startHub';

/** Backup and restore as docs/deployment.md tells them, with PostgreSQL's own tools. */
const tools = findPostgresTools();
if (!tools) console.warn('Skipped: PostgreSQL’s tools (pg_dump, initdb) are not installed under /usr/lib/postgresql.');
const describeWithTools = tools ? describe : describe.skip;

const WORKLIST =
  '{ healthAssessments(first: 50) { totalCount nodes { id version status child { care { legal { legalStatus } } } } } }';
const NODE = join(__dirname, '..', '..', 'node_modules', '.bin', 'node');

describeWithTools('a backup of a hub', () => {
  let server: ToolServer;
  let other: ToolServer;
  let hub: RunningHub;
  let databases: string[];
  beforeAll(async () => {
    [server, other] = await Promise.all([startToolServer(tools!), startToolServer(tools!)]);
    hub = await startHub({ transport: 'direct', environment: { DATABASE_URL: server.url } });
    const like = `select datname from pg_database where datname like '${hub.environment['HUB_DATABASE_PREFIX']}%' order by 1`;
    databases = server.run('psql', ['--tuples-only', '--no-align', '--command', like]).toString().trim().split('\n');
  }, 120_000);
  afterAll(async () => {
    await hub?.stop();
    server?.close();
    other?.close();
  });

  test('as the tables’ owner is refused, for row-level security would leave rows out of it', () => {
    const [database] = databases.filter((name) => name.endsWith('health'));
    expect(() => server.run('pg_dump', ['--role', `${database}_owner`, database!])).toThrow(/row-level security/);
  });

  test('as the administrator is whole: restored elsewhere, the hub answers as before, and the audit still verifies', async () => {
    const nurse = await hub.as('nurse');
    const before = await nurse.ask(WORKLIST);
    expect(before.data!.healthAssessments.totalCount).toBeGreaterThan(10);

    other.run('psql', ['--quiet'], server.run('pg_dumpall', ['--roles-only', '--no-role-passwords']));
    for (const database of databases) {
      const dump = server.run('pg_dump', ['--format', 'custom', '--create', database]);
      other.run('pg_restore', ['--create', '--dbname', 'postgres'], dump);
    }

    // The same data folder: its keys open the databases' roles, and its signed heads are those of the audit.
    const restored = await hub.restart({ DATABASE_URL: other.url });
    const after = await (await restored.as('nurse')).ask(WORKLIST);
    expect(after.data).toEqual(before.data);
    expect(await (await restored.as('other-social-worker')).ask('{ children { totalCount } }')).toMatchObject({
      data: { children: { totalCount: expect.any(Number) } },
    });
    const verified = spawnSync(NODE, [HUB_COMMAND, 'verify-audit'], {
      env: { ...process.env, ...restored.environment },
      encoding: 'utf8',
    });
    expect([verified.stderr, verified.status, verified.stdout]).toEqual(['', 0, expect.stringContaining('0 problems')]);
    hub = restored;
  }, 120_000);

  test('keeps row-level security: a role without a caller still sees nothing', () => {
    const database = databases.find((name) => name.endsWith('health'))!;
    const count = `set role ${database}_owner; select count(*) from patient`;
    expect(
      other.run('psql', ['--quiet', '--tuples-only', '--dbname', database, '--command', count]).toString(),
    ).toMatch(/^\s*0\s*$/);
  });
});
