import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg, { escapeIdentifier } from 'pg';
import { createLog } from '../../log';
import type { Cluster } from '../Cluster';
import { openCluster } from '../openCluster';

/** One server for all tests of this clone on this machine; with DATABASE_URL, that server. */
export interface TestCluster extends Cluster {
  /** Begins the names of this test file's databases and roles; nothing else on the server has it. */
  readonly prefix: string;
}

/** One folder a clone, so that the tests of two clones do not meet. */
export const TEST_DATA_DIR = join(
  tmpdir(),
  `hub-test-${process.getuid?.() ?? 0}-${createHash('sha256').update(__dirname).digest('hex').slice(0, 8)}`,
);

/** Tests lose nothing in a power cut. The tests that end processes start hubs of their own, with the hub's settings. */
export const TEST_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Opens it; the first test file starts it (jest's global teardown stops it). Closing drops every database and role of
 * this prefix, with their connections.
 */
export async function openTestCluster(databaseUrl = process.env['DATABASE_URL']): Promise<TestCluster> {
  const log = createLog('test', 'silent');
  const cluster = await openCluster({ databaseUrl, dataDir: TEST_DATA_DIR, settings: TEST_SETTINGS, log });
  const prefix = `t${process.pid}_${Math.random().toString(36).slice(2, 8)}_`;
  return { ...cluster, prefix, close: () => dropAll(cluster, prefix).finally(() => cluster.close()) };
}

async function dropAll(cluster: Cluster, prefix: string): Promise<void> {
  const client = new pg.Client(cluster.administrator());
  await client.connect();
  try {
    for (const database of await named(client, 'select datname as name from pg_database', prefix))
      await client.query(`drop database ${escapeIdentifier(database)} with (force)`);
    for (const role of await named(client, 'select rolname as name from pg_roles', prefix))
      await client.query(`drop role ${escapeIdentifier(role)}`);
  } finally {
    await client.end();
  }
}

async function named(client: pg.Client, text: string, prefix: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(text);
  return rows.map((row) => row.name).filter((name) => name.startsWith(prefix));
}
