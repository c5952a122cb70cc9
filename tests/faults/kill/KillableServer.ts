import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createLog, openCluster, type Cluster } from '@hub/platform';
import { readPostmaster } from '../../../platform/src/database/embedded/Postmaster';

/** A PostgreSQL server of its own, with the settings that a hub gives its server: what it says is committed is on disk. */
export interface KillableServer {
  /** The administrator's URL; the same after every return. */
  readonly url: string;
  /** Ends the postmaster as `kill -9` does; its other processes find out by themselves. */
  kill(): Promise<void>;
  /** Starts it again on the same files. */
  revive(): Promise<void>;
  close(): Promise<void>;
}

const REVIVED_WITHIN = 60_000;

export async function startKillableServer(): Promise<KillableServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-kill-'));
  const open = () => openCluster({ dataDir: folder, log: createLog('test', 'silent') });
  const postmaster = () => readPostmaster(join(folder, 'postgresql', 'data'));
  let cluster = await open();

  async function revive(): Promise<void> {
    // It says no while processes of the old server still hold its memory.
    for (const deadline = Date.now() + REVIVED_WITHIN; ; await wait(50)) {
      const revived = await open().catch((error: unknown) => ({ error }));
      if (!('error' in revived)) return void (cluster = revived);
      if (Date.now() > deadline) throw revived.error;
    }
  }

  return {
    url: urlOf(cluster),
    async kill() {
      process.kill(postmaster()!.pid, 'SIGKILL');
      while (postmaster()) await wait(5);
      await cluster.close();
    },
    revive,
    async close() {
      await cluster.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function urlOf(cluster: Cluster): string {
  const { host, port, user, password } = cluster.administrator();
  const url = new URL(`postgres://localhost:${port}/postgres`);
  url.username = String(user);
  url.password = String(password);
  url.searchParams.set('host', String(host));
  return url.href;
}
