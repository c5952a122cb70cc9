import type { ScopeAnswer } from '@hub/schema';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUESTIONS } from '../../questions.mts';
import { startPeer } from '../../systems/startPeer.mts';
import { stopProcess } from '../../systems/startHubSystem.mts';
import type { System } from '../../systems/System.mts';
import { createCallers } from './createCallers.mts';
import type { HubGatewaySettings } from './hubGateway.mts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const HUB_GATEWAY = join('tests', 'bench', 'gateway', 'systems', 'hubGateway.mts');

type Launched = Awaited<ReturnType<typeof startPeer>>;

/** Where the agencies are, and what Node is to be told besides. */
export interface Surroundings {
  urls: Record<string, string>;
  nodeOptions: string[];
}

/** The hub's gateway as this checkout has it, or as another one that is built. */
export async function launchHubGateway(
  settings: HubGatewaySettings,
  nodeOptions: string[],
  root = ROOT,
): Promise<Launched> {
  const { child, url } = await startPeer(join(root, HUB_GATEWAY), settings, nodeOptions);
  return { child, url: `${url}graphql` };
}

/** The same as one of the systems that are compared; all requests are one social worker's. */
export async function startHubGateway(
  name: string,
  { urls, nodeOptions }: Surroundings,
  { root, scope }: { root?: string; scope?: ScopeAnswer } = {},
): Promise<System> {
  const { issuer, tokenOf } = await createCallers();
  const launched = await launchHubGateway({ urls, issuer, scope }, nodeOptions, root);
  return system(name, launched, { authorization: `Bearer ${await tokenOf('social-worker')}` });
}

/** The yardstick. */
export async function startHandWritten({ urls, nodeOptions }: Surroundings): Promise<System> {
  return system('hand-written', await startPeer('../gateway/systems/handWritten.mts', { urls }, nodeOptions));
}

/** Hive's gateway with its planner in Rust, over the hub's own supergraph; its agencies are where we say. */
export async function startHiveGateway({ urls, nodeOptions }: Surroundings): Promise<System> {
  const published = readFileSync(join(ROOT, 'schema', 'supergraph.graphql'), 'utf8');
  const supergraph = Object.entries(urls).reduce(
    (sdl, [agency, url]) => sdl.replace(`url: "hub://${agency}"`, `url: "${url}/graphql"`),
    published,
  );
  const { child, url } = await startPeer('hive.mts', { supergraph }, nodeOptions);
  return system('hive', { child, url: `${url}graphql` });
}

const system = (name: string, { child, url }: Launched, headers: Record<string, string> = {}): System => ({
  name,
  processes: [child.pid!],
  url,
  headers: () => ({ 'content-type': 'application/json', accept: 'application/json', ...headers }),
  body: (question, variables) => JSON.stringify({ query: QUESTIONS[question].query, variables }),
  stop: () => stopProcess(child),
});
