import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, isPostgres } from './Postmaster';

/**
 * After a crash and a restart, the process id that PostgreSQL left in its lock file may belong to another program, and
 * PostgreSQL would refuse to start. Every other stale file it clears by itself, and better.
 */
export function clearStalePidFile(data: string): void {
  const file = join(data, 'postmaster.pid');
  const stale = readPid(file);
  if (!isAlive(stale) || isPostgres(stale)) return;
  const aside = `${file}.${process.pid}`;
  renameSync(file, aside);
  // Another process may have cleared it first and started a server since: its lock file goes back.
  if (readPid(aside) !== stale) linkSync(aside, file);
  rmSync(aside);
}

function readPid(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
}
