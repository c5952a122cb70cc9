import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidConfig } from '../../config';

/**
 * A folder that every user can enter, for what lies under one that PostgreSQL's user cannot (a clone under `/root`).
 * Always the same one for the same path. `/var/tmp` outlives a restart, `/tmp` need not.
 */
export function refugeFor(path: string): string {
  const name = createHash('sha256').update(path).digest('hex').slice(0, 12);
  const folder = join('/var/tmp', `hub-${name}`);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  // Everybody may write to /var/tmp: a folder that somebody else made there first is not ours to trust.
  const { uid } = lstatSync(folder);
  if (!lstatSync(folder).isDirectory() || uid !== process.getuid?.())
    throw new InvalidConfig([`${folder} belongs to another user. Remove it, or set HUB_DATA_DIR and DATABASE_URL.`]);
  return folder;
}

/** A copy of the binaries there, made once. It appears whole, by one rename, however many processes make it. */
export function copyBinaries(binaries: string, version: string): string {
  const folder = refugeFor(binaries);
  const copy = join(folder, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = join(folder, `draft-${process.pid}`);
  cpSync(binaries, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
    rmSync(draft, { recursive: true });
  }
  return copy;
}
