import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { HubClient } from './HubClient';
import { mintToken } from './mintToken';
import { findPersonalData, readPersonalData, withoutPersonas, type Administer } from './personalData';
import { holdTestServer, testServerUrl } from './testServer';

const ROOT = join(__dirname, '..', '..');
const NODE = join(ROOT, 'node_modules', '.bin', 'node');
export const HUB_COMMAND = join(ROOT, 'hub', 'bin', 'hub.js');

export interface HubOptions {
  transport: 'direct' | 'http';
  /** How many synthetic children; 60 unless said. */
  children?: number;
  environment?: Record<string, string>;
  /** Another entry than the `hub` command, for a hub that lacks a layer. */
  entry?: string[];
}

/** A hub in a process of its own, on databases of its own, as its users meet it. */
export interface RunningHub {
  url: string;
  dataDirectory: string;
  environment: Record<string, string>;
  process: ChildProcess;
  /** A client signed in as this persona; without one, a visitor. */
  as(persona?: string, purpose?: string): Promise<HubClient>;
  /** A client with this bearer token, whatever it is. */
  withToken(token: string): HubClient;
  /** An administrator's connection to one of the hub's databases: social_care, health or gateway. */
  administer<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T>;
  /** Everything that the process printed. */
  output(): string;
  /** The same hub in a new process, with other settings where they are given. */
  restart(changes?: Record<string, string>): Promise<RunningHub>;
  /** Ends the process and leaves its databases, for others to work on. */
  pause(): Promise<void>;
  /** Ends it and drops its databases; what other processes printed on them is searched as its own output is. */
  stop(printedElsewhere?: string): Promise<void>;
}

/** Starts a hub and waits until it says that it is ready. */
export async function startHub(options: HubOptions): Promise<RunningHub> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'hub-test-'));
  const environment = {
    PORT: '0',
    HUB_DATA_DIR: dataDirectory,
    DATABASE_URL: options.environment?.['DATABASE_URL'] ?? (await testServerUrl()),
    HUB_DATABASE_PREFIX: `t${randomBytes(4).toString('hex')}_`,
    HUB_TRANSPORT: options.transport,
    // All that it can ever print, for every hub's output is searched for personal data when it stops.
    HUB_LOG_LEVEL: 'debug',
    HUB_DEMO_CHILDREN: String(options.children ?? 60),
    ...options.environment,
  };
  return launch(environment, options.entry ?? [HUB_COMMAND, 'start']);
}

async function launch(
  environment: Record<string, string>,
  entry: string[],
  letGo = holdTestServer(),
): Promise<RunningHub> {
  const child = spawn(NODE, entry, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  child.stdout!.on('data', (chunk) => output.push(String(chunk)));
  child.stderr!.on('data', (chunk) => output.push(String(chunk)));
  const url = await readyUrl(child, output);
  const dataDirectory = environment['HUB_DATA_DIR']!;
  const prefix = environment['HUB_DATABASE_PREFIX']!;
  const administerHere: Administer = (database, work) =>
    administer(environment['DATABASE_URL']!, `${prefix}${database}`, work);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
  };
  return {
    url,
    dataDirectory,
    environment,
    process: child,
    as: async (persona, purpose) =>
      new HubClient(url, persona === undefined ? undefined : await mintToken(environment, persona, purpose)),
    withToken: (token) => new HubClient(url, token),
    administer: administerHere,
    output: () => output.join(''),
    restart: async (changes = {}) => {
      await stop();
      await refusePersonalData(output.join(''), administerHere);
      return launch({ ...environment, PORT: new URL(url).port, ...changes }, entry, letGo);
    },
    pause: stop,
    stop: async (printedElsewhere = '') => {
      await stop();
      try {
        await refusePersonalData(output.join('') + printedElsewhere, administerHere);
      } finally {
        rmSync(dataDirectory, { recursive: true, force: true });
        await dropDatabases(environment['DATABASE_URL']!, prefix);
        await letGo();
      }
    },
  };
}

/**
 * Every hub of every test is held to it when it stops: what it printed tells of nobody. A hub whose seed was left out
 * has nobody to tell of.
 */
async function refusePersonalData(output: string, administer: Administer): Promise<void> {
  const found = findPersonalData(withoutPersonas(output), await readPersonalData(administer));
  if (found) throw new Error(`A process of the hub printed personal data: ${found}`);
}

/** The line that tells a person where to go tells the tests too. */
async function readyUrl(child: ChildProcess, output: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const found = /is ready at (\S+)/.exec(output.join(''));
      if (found) resolve(found[1]!);
    };
    child.stdout!.on('data', look);
    child.once('exit', (code, signal) =>
      reject(new Error(`The hub ended with ${code ?? signal} before it was ready:\n${output.join('')}`)),
    );
  });
}

async function administer<T>(server: string, database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const url = new URL(server);
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Databases and roles of one test hub; a shared server would fill up otherwise. */
async function dropDatabases(server: string, prefix: string): Promise<void> {
  await administer(server, new URL(server).pathname.slice(1) || 'postgres', async (client) => {
    const like = `${prefix.replaceAll('_', '\\_')}%`;
    const databases = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [
      like,
    ]);
    for (const { datname } of databases.rows)
      await client.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`);
    const roles = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname like $1', [like]);
    for (const { rolname } of roles.rows) await client.query(`drop role if exists ${pg.escapeIdentifier(rolname)}`);
  });
}
