import { spawn } from 'node:child_process';
import { chownSync, closeSync, mkdtempSync, openSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerFiles } from './layOutFiles';

/** Linux allows a socket's path 107 bytes; `/.s.PGSQL.5432.lock` is added to the folder. */
const LONGEST_SOCKET_FOLDER = 85;
const LONGEST_LOG = 5_000_000;

/**
 * The hub's own settings. No TCP at all; every commit is on disk. What is logged never holds a statement, a parameter
 * or a value: errors are left out, for their words repeat what was entered.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  fsync: 'on',
  max_connections: '400',
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

/** A server that was started here and may not be ready yet. */
export interface Starting {
  attempts: number;
  hasEnded(): boolean;
}

/** Starts the server in a session of its own: Ctrl-C ends the hub, which then ends its server in good order. */
export function startPostmaster(
  files: ServerFiles,
  extra: Readonly<Record<string, string>>,
  attempts: number,
): Starting {
  const settings = { ...SETTINGS, ...extra, unix_socket_directories: socketFolder(files) };
  const log = openLog(files);
  const postmaster = spawn(
    join(files.binaries, 'bin', 'postgres'),
    ['-D', files.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...files.user, cwd: '/', detached: true, stdio: ['ignore', log, log], env: { LC_ALL: 'C' } },
  );
  closeSync(log);
  let ended = false;
  postmaster.once('error', () => (ended = true));
  postmaster.once('exit', () => (ended = true));
  postmaster.unref();
  return { attempts, hasEnded: () => ended };
}

/** The data folder itself is 0700 and ours; only where its path is too long a short one is made. */
function socketFolder({ data, user }: ServerFiles): string {
  if (Buffer.byteLength(data) <= LONGEST_SOCKET_FOLDER) return data;
  const shortest = Buffer.byteLength(tmpdir()) <= 40 ? tmpdir() : '/tmp';
  const folder = mkdtempSync(join(shortest, SOCKET_FOLDER_PREFIX));
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

const SOCKET_FOLDER_PREFIX = 'hub-socket-';

/** Takes away the short folder of a server that has ended. */
export function removeSocketFolder(folder: string): void {
  if (folder.includes(`/${SOCKET_FOLDER_PREFIX}`)) rmSync(folder, { recursive: true, force: true });
}

function openLog({ folder }: ServerFiles): number {
  const file = join(folder, 'postgresql.log');
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LONGEST_LOG) truncateSync(file);
  return openSync(file, 'a', 0o600);
}
