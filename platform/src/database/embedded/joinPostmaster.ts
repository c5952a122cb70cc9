import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { ServerFiles } from './layOutFiles';
import { clearStalePidFile } from './clearStalePidFile';
import { readPostmaster, type Postmaster } from './Postmaster';
import { Presence } from './Presence';
import { startPostmaster, type Starting } from './startPostmaster';

/** Replaying the log after a crash under load may take a while. */
const WITHIN_MS = 60_000;
const STEP_MS = 20;

/** Joins the server that runs on this data, starting it when none does, until it can be used. */
export async function joinPostmaster(
  files: ServerFiles,
  settings: Readonly<Record<string, string>>,
  login: (postmaster: Postmaster) => pg.ClientConfig,
): Promise<{ postmaster: Postmaster; presence: Presence }> {
  const deadline = Date.now() + WITHIN_MS;
  let starting: Starting | undefined;
  while (Date.now() < deadline) {
    const postmaster = readPostmaster(files.data);
    const presence = postmaster?.ready ? await Presence.join(login(postmaster)) : undefined;
    if (postmaster && presence) return { postmaster, presence };
    if (!postmaster && starting?.hasEnded() !== false) {
      if (starting && starting.attempts >= 3) break;
      clearStalePidFile(files.data);
      starting = startPostmaster(files, settings, (starting?.attempts ?? 0) + 1);
    }
    await wait(STEP_MS);
  }
  throw new Error(`The embedded PostgreSQL did not start. Its log is ${join(files.folder, 'postgresql.log')}.`);
}
