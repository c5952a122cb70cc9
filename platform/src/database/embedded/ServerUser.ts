import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';

/** The user that PostgreSQL runs as: undefined means the user of this process. */
export type ServerUser = { uid: number; gid: number } | undefined;

/** `nobody` on every system that we know; PostgreSQL refuses to run as root. */
const NOBODY = 65534;

/** For root: whoever owns the data already, else nobody. Everybody else runs PostgreSQL as themselves. */
export function serverUserFor(dataFolder: string): ServerUser {
  if (process.getuid?.() !== 0) return undefined;
  const owner = lstatSync(dataFolder, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: NOBODY, gid: NOBODY };
}

/** Whether that user can enter every folder on the way, and run or enter what is there. Asked of the system, not computed. */
export function canReach(user: ServerUser, path: string): boolean {
  const asked = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...user, cwd: '/' });
  return asked.status === 0;
}
