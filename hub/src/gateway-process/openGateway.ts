import { createGateway, createHubSubgraph, httpTransport, openPlannerProcess } from '@hub/gateway';
import {
  createLog,
  createPolicy,
  createSubgraph,
  createTokenSigner,
  openCluster,
  openObservation,
  provisionDatabase,
  serveSubgraph,
} from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import { hubDatabase } from '../hubDatabase';
import { openAudit } from '../openAudit';
import { openDoor } from '../openDoor';
import { openPages } from '../openPages';
import { readGraph } from '../readGraph';
import { openSecrets } from '../secrets';
import { agencyNameOf } from './agencyNameOf';
import type { GatewayConfig } from './gatewayConfig';

export interface OpenGateway {
  url: string;
  /** Finishes what is in flight, then lets go of services, audit and database. */
  close(): Promise<void>;
}

/** The gateway alone, with its audit; every service is somewhere else and is reached over HTTP. */
export async function openGateway(config: GatewayConfig): Promise<OpenGateway> {
  const log = createLog('gateway', config.logLevel);
  const policy = createPolicy(loadAgreement());
  const door = openDoor(config.door);
  const cluster = await openCluster({ databaseUrl: config.databaseUrl, dataDir: config.dataDirectory, log });
  const database = await provisionDatabase(cluster, hubDatabase, { prefix: config.databasePrefix, policy });
  const audit = await openAudit(database, config.audit, log);
  const names = Object.keys(config.services);
  const agencies = Object.fromEntries(names.map((name) => [name, agencyNameOf(name)]));

  // The hub's own subgraph keeps no records and has no other caller: it listens on loopback beside its gateway.
  const hubSecret = openSecrets(config.dataDirectory)('token hub');
  const definition = createHubSubgraph(policy, Object.values(agencies));
  const hub = await serveSubgraph(createSubgraph(definition, { policy, tokenSecret: hubSecret, log }), {
    host: '127.0.0.1',
    port: 0,
    log,
  });

  const secrets = names.map((name) => [name, config.services[name]!.tokenSecret] as const);
  const urls = names.map((name) => [name, config.services[name]!.url] as const);
  const { identityProviders, setting, publicUrl: url, sessionSecret } = config;
  const pages = openPages({ identityProviders, setting, url, policy, demo: undefined, sessionSecret, log });
  const observation = await openObservation('gateway', config.observation);
  const graph = readGraph(policy);
  const planner = openPlannerProcess({ ...graph, log });
  const gateway = await createGateway({
    policy,
    ...graph,
    plan: planner.plan,
    ...door,
    transport: httpTransport({ ...Object.fromEntries(urls), hub: hub.url }, { timeoutMs: config.timeout }),
    tokenSigner: createTokenSigner({ ...Object.fromEntries(secrets), hub: hubSecret }),
    audit: audit.chain,
    lookups: audit.lookups,
    authenticate: pages.authenticate,
    agencies: { ...agencies, hub: definition.agencyName },
    log,
    observer: observation.observer,
    publicUrl: url,
    plugins: pages.plugins,
  });
  const listening = await gateway.listen(config.port, config.host);
  return {
    url: listening,
    close: async () => {
      await gateway.close();
      planner.close();
      await hub.close();
      await audit.close();
      await observation.close();
      await database.close();
      await cluster.close();
    },
  };
}
