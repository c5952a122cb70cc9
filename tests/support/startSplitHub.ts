import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERSONAS } from '../../hub/src/personas';
import { SERVICES } from '../../hub/src/services';
import { startCouncilProvider } from './councilProvider';
import { HubClient } from './HubClient';
import { Interposer } from './Interposer';
import { startHub } from './startHub';

const ROOT = join(__dirname, '..', '..');
const NODE = join(ROOT, 'node_modules', '.bin', 'node');

/** The hub as it is deployed: a gateway, and each service a process of its own behind a network that can fail. */
export interface SplitHub {
  url: string;
  interposers: Readonly<Record<string, Interposer>>;
  as(persona?: string): Promise<HubClient>;
  /** Ends the process of a service, as a crash does. */
  kill(service: string): Promise<void>;
  /** Starts it again at the same place. */
  revive(service: string): Promise<void>;
  isRunning(process: string): boolean;
  output(): string;
  stop(): Promise<void>;
}

const secret = (): string => randomBytes(32).toString('base64url');
const settingOf = (service: string, name: string): string => `${service.toUpperCase().replaceAll('-', '_')}_${name}`;

/** Databases are made and filled by a hub in one process first; then that one ends, and its parts begin. */
export async function startSplitHub(): Promise<SplitHub> {
  const seeded = await startHub({ transport: 'direct' });
  await seeded.pause();
  const common = { ...process.env, ...seeded.environment, PORT: '0' } as Record<string, string>;
  const output: string[] = [];
  const processes = new Map<string, ChildProcess>();
  const secrets = Object.fromEntries(SERVICES.map(({ name }) => [name, { token: secret(), cursor: secret() }]));

  const startService = async (name: string, port: string): Promise<string> => {
    const settings = {
      [settingOf(name, 'PORT')]: port,
      [settingOf(name, 'TOKEN_SECRET')]: secrets[name]!.token,
      [settingOf(name, 'CURSOR_KEY')]: secrets[name]!.cursor,
    };
    const main = join(ROOT, 'services', name, 'dist', 'main.js');
    const [child, url] = await startProcess([main], { ...common, ...settings }, /at (http:\S+?)\.?$/m, output);
    processes.set(name, child);
    return url;
  };
  const urls: Record<string, string> = {};
  await Promise.all(SERVICES.map(async ({ name }) => void (urls[name] = await startService(name, '0'))));
  const interposers = Object.fromEntries(
    await Promise.all(SERVICES.map(async ({ name }) => [name, await Interposer.before(urls[name]!)] as const)),
  );

  const provider = await startCouncilProvider([], 'http://localhost/unused');
  const providers = join(mkdtempSync(join(tmpdir(), 'hub-split-')), 'providers.json');
  const bounds = {
    agencies: [...new Set(PERSONAS.map(({ agency }) => agency))],
    roles: [...new Set(PERSONAS.map(({ role }) => role))],
  };
  const { issuer, jwksUri } = provider;
  writeFileSync(
    providers,
    JSON.stringify([
      { key: 'all', label: 'Everybody', issuer, jwksUri, audience: 'hub', subjectPrefix: '', ...bounds },
    ]),
  );
  const addresses = SERVICES.flatMap(({ name }) => [
    [settingOf(name, 'URL'), interposers[name]!.url],
    [settingOf(name, 'TOKEN_SECRET'), secrets[name]!.token],
  ]);
  const [gateway, url] = await startProcess(
    [join(ROOT, 'hub', 'bin', 'hub.js'), 'gateway'],
    {
      ...common,
      ...Object.fromEntries(addresses),
      HUB_PUBLIC_URL: 'http://localhost:4000',
      HUB_IDENTITY_PROVIDERS: providers,
      HUB_SESSION_SECRET: secret(),
      HUB_SERVICE_TIMEOUT: '1500',
      // One person is the load that an outage is under.
      HUB_REQUESTS_PER_MINUTE: '0',
    },
    /ready at (\S+)/,
    output,
  );
  processes.set('gateway', gateway);

  return {
    url,
    interposers,
    as: async (subject) => {
      const persona = PERSONAS.find((each) => each.subject === subject);
      if (!persona) return new HubClient(url, undefined);
      const { role, agency, purpose, name } = persona;
      const claims = { sub: subject!, name, hub_role: role, hub_agency: agency, hub_purpose: purpose };
      return new HubClient(url, await provider.accessToken(claims));
    },
    kill: async (service) => end(processes.get(service)!, 'SIGKILL'),
    revive: async (service) => void (await startService(service, new URL(urls[service]!).port)),
    isRunning: (name) => processes.get(name)!.exitCode === null && processes.get(name)!.signalCode === null,
    output: () => output.join(''),
    stop: async () => {
      await Promise.all([...processes.values()].map((child) => end(child, 'SIGTERM')));
      for (const interposer of Object.values(interposers)) interposer.close();
      await provider.close();
      await seeded.stop(output.join(''));
      rmSync(providers);
    },
  };
}

async function startProcess(
  command: string[],
  environment: Record<string, string>,
  ready: RegExp,
  output: string[],
): Promise<[ChildProcess, string]> {
  const child = spawn(NODE, command, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let own = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: unknown): void => {
      output.push(String(chunk));
      own += String(chunk);
      const found = ready.exec(own);
      if (found) resolve(found[1]!);
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.once('exit', (code) => reject(new Error(`${command.join(' ')} ended with ${code}:\n${own}`)));
  });
  return [child, url];
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await new Promise((resolve) => child.once('exit', resolve));
}
