import { spawn, spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@hub/platform/testing';

const INSTALLED = '/usr/lib/postgresql';
/** `nobody`: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

/** PostgreSQL with its tools, as Debian installs it: the embedded one brings the server alone. */
export const findPostgresTools = (): string | undefined =>
  (existsSync(INSTALLED) ? readdirSync(INSTALLED) : [])
    .toSorted((one, other) => Number(other) - Number(one))
    .map((version) => join(INSTALLED, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'pg_dump')) && existsSync(join(folder, 'initdb')));

export interface ToolServer {
  /** The administrator's URL. */
  url: string;
  /** Runs pg_dump, psql and the like as the administrator; answers what it printed. @throws Error with its words */
  run(tool: string, args: string[], input?: Buffer): Buffer;
  close(): void;
}

/** A server of its own in a temporary folder, for tests that dump it or fill it from a dump. */
export async function startToolServer(tools: string): Promise<ToolServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-server-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const as = isRoot ? { uid: NOBODY, gid: NOBODY, cwd: folder } : { cwd: folder };
  const data = join(folder, 'data');
  execute(join(tools, 'initdb'), ['--pgdata', data, '--username', 'postgres', '--auth', 'trust', '--no-sync'], as);
  const port = await freePort();
  const settings = [
    '-c',
    `port=${port}`,
    '-c',
    'listen_addresses=localhost',
    '-c',
    `unix_socket_directories=${folder}`,
  ];
  const server = spawn(join(tools, 'postgres'), ['-D', data, '-c', 'fsync=off', ...settings], {
    ...as,
    stdio: 'ignore',
  });
  const connection = ['--host', 'localhost', '--port', String(port), '--username', 'postgres'];
  await waitFor(() => spawnSync(join(tools, 'pg_isready'), connection).status === 0);
  return {
    url: `postgres://postgres@localhost:${port}/postgres`,
    run: (tool, args, input) => execute(join(tools, tool), [...connection, ...args], { ...as, input }),
    close: () => {
      server.kill('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function execute(command: string, args: string[], options: SpawnSyncOptions): Buffer {
  const { status, stdout, stderr } = spawnSync(command, args, { ...options, maxBuffer: 512 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${String(stderr)}`);
  return stdout as Buffer;
}

async function waitFor(isSo: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 30_000; !isSo();) {
    if (Date.now() > deadline) throw new Error('The server did not start within 30 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
