import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { InvalidConfig } from '../config';
import { createLog } from '../log';
import type { Cluster } from './Cluster';
import { readPostmaster } from './embedded/Postmaster';
import type { ClusterOptions } from './ClusterOptions';
import { openCluster } from './openCluster';

const log = createLog('test', 'silent');
const isRoot = process.getuid?.() === 0;
const folders: string[] = [];

function makeFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'hub-cluster-'));
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
}

const open = (dataDir: string, options: Partial<ClusterOptions> = {}): Promise<Cluster> =>
  openCluster({ dataDir, log, settings: { fsync: 'off' }, ...options });
const pidOf = (dataDir: string): number | undefined => readPostmaster(join(dataDir, 'postgresql', 'data'))?.pid;

async function ask(cluster: Cluster, text: string): Promise<unknown[]> {
  const client = new pg.Client({ ...cluster.administrator(), query_timeout: 10_000 });
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('an embedded server', () => {
  const dataDir = makeFolder();

  test('is made, answers, and is gone when it is closed', async () => {
    const cluster = await open(dataDir, { settings: {} });
    expect(await ask(cluster, 'show fsync')).toEqual(['on']);
    expect(await ask(cluster, `select current_setting('listen_addresses')`)).toEqual(['']);
    await cluster.close();
    expect(pidOf(dataDir)).toBeUndefined();
  });

  test('keeps what it was told, and its secrets to its user', async () => {
    const first = await open(dataDir);
    await ask(first, 'create table kept (id int)');
    await first.close();
    const second = await open(dataDir);
    expect(await ask(second, 'select count(*)::int from kept')).toEqual([0]);
    await second.close();
    expect(statSync(join(dataDir, 'keys', 'database.key')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'postgresql', 'data')).mode & 0o777).toBe(0o700);
  });

  test('is shared by all who open it, and stopped by the last of them', async () => {
    const [one, other] = await Promise.all([open(dataDir), open(dataDir)]);
    const pid = pidOf(dataDir);
    await one.close();
    expect([pidOf(dataDir), await ask(other, 'select 1')]).toEqual([pid, [1]]);
    await other.close();
    expect(pidOf(dataDir)).toBeUndefined();
  });

  test('may be opened and closed by many at once', async () => {
    const once = async (): Promise<unknown> => {
      const cluster = await open(dataDir);
      const answer = await ask(cluster, 'select 1');
      await cluster.close();
      return answer;
    };
    expect(await Promise.all(Array.from({ length: 8 }, once))).toEqual(Array(8).fill([1]));
    expect(pidOf(dataDir)).toBeUndefined();
  });

  test('that was killed starts again, also when its process id is another program’s by now', async () => {
    const first = await open(dataDir);
    const lockFile = join(dataDir, 'postgresql', 'data', 'postmaster.pid');
    const text = readFileSync(lockFile, 'utf8');
    process.kill(pidOf(dataDir)!, 'SIGKILL');
    while (pidOf(dataDir)) await new Promise((resolve) => setTimeout(resolve, 20));
    await first.close();
    const stranger = spawn('sleep', ['60']);
    writeFileSync(lockFile, text.replace(/^\d+/, String(stranger.pid)));
    const second = await open(dataDir);
    expect(await ask(second, 'select count(*)::int from kept')).toEqual([0]);
    await second.close();
    stranger.kill();
  });

  test('writes no statement and no value into its log', async () => {
    const cluster = await open(dataDir);
    await expect(ask(cluster, `select 'Ada Lovelace'::date`)).rejects.toThrow();
    await expect(ask(cluster, `select 1 / 0 as nhs_number_9434765919`)).rejects.toThrow();
    await cluster.close();
    const written = readFileSync(join(dataDir, 'postgresql', 'postgresql.log'), 'utf8');
    expect(written).toContain('database system is ready');
    expect(written).not.toMatch(/Ada|9434765919/);
  });

  test('refuses whoever has another key', async () => {
    const cluster = await open(dataDir);
    const client = new pg.Client({ ...cluster.administrator(), password: 'wrong' });
    client.on('error', () => undefined);
    await expect(client.connect()).rejects.toMatchObject({ code: '28P01' });
    await cluster.close();
  });

  test('has a short socket folder when the data folder is deep, and leaves none behind', async () => {
    const deep = join(makeFolder(), ...Array<string>(12).fill('a-long-folder-name'));
    const cluster = await open(deep);
    const { host } = cluster.administrator();
    expect(host!.length).toBeLessThan(60);
    expect(statSync(host!).mode & 0o777).toBe(0o700);
    await cluster.close();
    expect(existsSync(host!)).toBe(false);
  });
});

describe('a data folder', () => {
  test('that cannot be made is refused in a sentence', async () => {
    const file = join(makeFolder(), 'file');
    writeFileSync(file, '');
    const refusal = await open(join(file, 'data')).catch((error) => error);
    expect(refusal).toBeInstanceOf(InvalidConfig);
    expect(refusal.problems).toEqual([expect.stringContaining('cannot be used: ENOTDIR')]);
  });

  const withProc = existsSync('/proc/self') ? test : test.skip;
  withProc('where nothing can be made is refused, and does not wait for ever', async () => {
    const refusal = await open('/proc/hub/data').catch((error) => error);
    expect(refusal).toBeInstanceOf(InvalidConfig);
    expect(refusal.problems).toEqual([expect.stringContaining('/proc/hub')]);
  });

  // Only root runs PostgreSQL as somebody else, who may be shut out.
  (isRoot ? describe : describe.skip)('that PostgreSQL’s user cannot enter', () => {
    const shut = isRoot ? makeFolder(homedir()) : '';
    const dataDir = join(shut, 'data');
    beforeAll(() => mkdirSync(dataDir));

    test('is refused when somebody chose it, with the reason', async () => {
      const refusal = await open(dataDir).catch((error) => error);
      expect(refusal).toBeInstanceOf(InvalidConfig);
      expect(refusal.message).toMatch(/PostgreSQL does not run as root.*cannot enter it.*\/var\/lib\/hub/s);
    });

    test('is otherwise replaced by one in /var/tmp, the same each time', async () => {
      const first = await open(dataDir, { mayRelocate: true });
      const { host } = first.administrator();
      folders.push(join(host!, '..'));
      expect(host).toMatch(/^\/var\/tmp\/hub-[0-9a-f]{12}\/data$/);
      await ask(first, 'create table kept (id int)');
      await first.close();
      const second = await open(dataDir, { mayRelocate: true });
      expect(await ask(second, 'select count(*)::int from kept')).toEqual([0]);
      await second.close();
    });
  });
});
