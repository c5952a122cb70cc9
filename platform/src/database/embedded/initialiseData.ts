import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerFiles } from './layOutFiles';

/** The administrator of an embedded server. */
export const ADMINISTRATOR = 'hub_administrator';

/**
 * Makes an empty cluster unless there is one. It is made beside and appears by one rename: a start that was cut short,
 * or two starts at once, leave no half cluster behind.
 */
export function initialiseData(files: ServerFiles, password: string): void {
  if (existsSync(files.data)) return;
  const draft = makeDraft(files);
  try {
    runInitdb(files, draft, password);
    renameSync(join(draft, 'data'), files.data);
  } catch (error) {
    if (!existsSync(files.data)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function makeDraft({ folder, user }: ServerFiles): string {
  const draft = join(folder, `draft-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (user) chownSync(draft, user.uid, user.gid);
  return draft;
}

function runInitdb({ binaries, user }: ServerFiles, draft: string, password: string): void {
  const passwordFile = join(draft, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const options = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-instructions'];
  const { status, stderr } = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [...options, `--username=${ADMINISTRATOR}`, `--pwfile=${passwordFile}`, `--pgdata=${join(draft, 'data')}`],
    { ...user, cwd: '/', encoding: 'utf8', env: { LC_ALL: 'C' } },
  );
  if (status !== 0) throw new Error(`PostgreSQL could not make its files (initdb ${status}): ${stderr.trim()}`);
}
