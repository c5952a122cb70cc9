import type pg from 'pg';
import { loadAgreement } from '@hub/schema';
import { HUB_DATABASE, LOOKS_READER, openLookReader } from '../audit';
import { openCluster, provisionDatabase, type Cluster } from '../database';
import { createLog } from '../log';
import { createPolicy } from '../policy';
import { openObservation } from '../observe';
import { createSubgraph, observeSubgraph, serveSubgraph } from '../subgraph';
import type { ServiceConfig } from './readServiceConfig';
import type { Service } from './Service';

export interface OpenService {
  url: string;
  /** Finishes what is in flight, then lets go of the database. */
  close(): Promise<void>;
}

/** A service behind its own HTTP server, over its own database. Without the gateway's token it answers nothing. */
export async function openService(service: Service, config: ServiceConfig): Promise<OpenService> {
  const { tokenSecret, cursorKey, host, port } = config;
  const log = createLog(service.name, config.logLevel);
  const policy = createPolicy(loadAgreement());
  const cluster = await openCluster({ databaseUrl: config.databaseUrl, dataDir: config.dataDirectory, log });
  const database = await provisionDatabase(cluster, service.database, { prefix: config.databasePrefix, policy });
  const looks = service.readsLooks && openLookReader(looksLogin(config, cluster), log);
  const definition = service.create({ database, policy, cursorKey, looks });
  const observation = await openObservation(service.name, config.observation);
  const subgraph = observeSubgraph(
    createSubgraph(definition, { policy, tokenSecret, log, onChange: database.onChange }),
    observation.observer,
  );
  const served = await serveSubgraph(subgraph, { host, port, log });
  return {
    url: served.url,
    close: async () => {
      await served.close();
      await observation.close();
      await looks?.close();
      await database.close();
      await cluster.close();
    },
  };
}

/** By default the hub's own database is taken to be on the same server, and made from the same data folder's secret. */
function looksLogin({ looksUrl, databasePrefix }: ServiceConfig, cluster: Cluster): pg.ClientConfig {
  const database = `${databasePrefix}${HUB_DATABASE}`;
  return looksUrl ? { connectionString: looksUrl } : cluster.login(`${database}_${LOOKS_READER}`, database);
}
