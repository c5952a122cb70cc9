import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PEERS = join(import.meta.dirname, '..', 'peers');

/** What peers need is a package of its own, so that nobody who only uses the hub installs it. */
export function installPeers(): void {
  if (existsSync(join(PEERS, 'node_modules', 'postgraphile'))) return;
  console.error('Installing the systems to compare with, once.');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: PEERS,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Starts one of the peers' processes, tells it its settings, and waits until it listens. */
export async function startPeer(
  file: string,
  settings: unknown,
  nodeOptions: string[] = [],
): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(resolve(PEERS, file), {
    execArgv: [...process.execArgv, ...nodeOptions],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  child.send(settings as object);
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(message as number));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it listened.`)));
  });
  return { child, url: `http://127.0.0.1:${port}/` };
}
