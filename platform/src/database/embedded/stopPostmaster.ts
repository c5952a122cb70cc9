import { setTimeout as wait } from 'node:timers/promises';
import { isPostgres, type Postmaster } from './Postmaster';
import { removeSocketFolder } from './startPostmaster';

const WITHIN_MS = 20_000;

/** A "fast" shutdown: open transactions are rolled back and everything is on disk when this resolves. */
export async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  if (isPostgres(postmaster.pid)) process.kill(postmaster.pid, 'SIGINT');
  for (const deadline = Date.now() + WITHIN_MS; isPostgres(postmaster.pid) && Date.now() < deadline;) await wait(20);
  removeSocketFolder(postmaster.socketFolder);
}
