import {
  createPolicy,
  createTokenSigner,
  openObservation,
  type Log,
  type Policy,
  type Subgraph,
  type SubgraphName,
} from '@hub/platform';
import { createGateway, openPlannerProcess, type Gateway } from '@hub/gateway';
import { loadAgreement, type Agreement } from '@hub/schema';
import type { HubConfig } from './config';
import { agenciesOf, createSubgraphs } from './createSubgraphs';
import type { Layers } from './Layers';
import { openAudit } from './openAudit';
import { openDatabases, type HubDatabases } from './openDatabases';
import { openDemo } from './openDemo';
import { openDoor } from './openDoor';
import { openPages } from './openPages';
import { openTransport } from './openTransport';
import { readGraph } from './readGraph';
import { openSecrets, type Secrets } from './secrets';

/** The whole hub in one process, ready to answer. */
export interface Hub {
  url: string;
  /** Where each service listens, when they are called over HTTP. */
  services: Readonly<Record<string, string>>;
  /** Where the figures are; undefined when none were asked for. */
  metricsUrl: string | undefined;
  databases: HubDatabases;
  gateway: Gateway;
  /** False when the database holds real records: then nobody signs in as a persona. */
  demoSignIn: boolean;
  /** Lets what is in flight finish, then closes everything in the order of its use. */
  close(): Promise<void>;
}

export interface HubOptions {
  config: HubConfig;
  /** The port that was settled on; the demo identity provider's name contains it. */
  port: number;
  log: Log;
  layers?: Layers;
  /** Another agreement than the signed one, for a test; never from the environment. */
  agreement?: Agreement;
  /** Fills empty databases before anybody is let in. */
  prepare?: (databases: HubDatabases) => Promise<void>;
}

/** Opens databases, services, gateway and pages, and listens. When one cannot be opened, no database is left open. */
export async function createHub(options: HubOptions): Promise<Hub> {
  const policy = createPolicy(options.agreement ?? loadAgreement());
  const door = openDoor(options.config.door);
  const databases = await openDatabases(options.config, policy, options.log, options.layers?.callerRoles);
  try {
    await options.prepare?.(databases);
    return await openHub(options, policy, databases, door);
  } catch (error) {
    await databases.close();
    throw error;
  }
}

async function openHub(
  { config, port, log, layers = {} }: HubOptions,
  policy: Policy,
  databases: HubDatabases,
  door: ReturnType<typeof openDoor>,
): Promise<Hub> {
  const secrets = openSecrets(config.dataDirectory);
  const subgraphs = createSubgraphs({ policy, secrets, databases, log, layers });
  const { transport, urls, closeTransport } = await openTransport(config.transport, subgraphs, log);
  const audit = await openAudit(databases.gateway, config.audit, log);
  const url = config.publicUrl ?? `http://localhost:${port}`;
  const demo = await openDemo({ config, url, policy, databases, log });
  const { identityProviders, setting } = config;
  const pages = openPages({ identityProviders, setting, url, policy, demo, sessionSecret: secrets('sessions'), log });
  const observation = await openObservation('hub', config.observation);
  const graph = readGraph(policy);
  const planner = openPlannerProcess({ ...graph, log });
  const gateway = await createGateway({
    policy,
    ...graph,
    plan: planner.plan,
    ...door,
    transport,
    tokenSigner: layers.tokens?.signer ?? createTokenSigner(tokenSecretsOf(subgraphs, secrets)),
    audit: layers.audit ?? audit.chain,
    lookups: audit.lookups,
    authenticate: pages.authenticate,
    agencies: agenciesOf(subgraphs),
    log,
    layers,
    observer: observation.observer,
    publicUrl: url,
    plugins: pages.plugins,
  });
  await gateway.listen(port, config.host);
  const close = async (): Promise<void> => {
    await gateway.close();
    planner.close();
    await closeTransport();
    await audit.close();
    await observation.close();
    await databases.close();
  };
  const { metricsUrl } = observation;
  return { url, metricsUrl, services: urls, databases, gateway, demoSignIn: demo !== undefined, close };
}

const tokenSecretsOf = (subgraphs: readonly Subgraph[], secrets: Secrets): Record<SubgraphName, Uint8Array> =>
  Object.fromEntries(subgraphs.map(({ name }) => [name, secrets(`token ${name}`)]));
