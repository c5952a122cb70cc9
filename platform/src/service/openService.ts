import { loadAgreement } from '@hub/schema';
import { openCluster, provisionDatabase } from '../database';
import { createLog } from '../log';
import { createPolicy } from '../policy';
import { createSubgraph, serveSubgraph } from '../subgraph';
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
  const definition = service.create({ database, policy, cursorKey });
  const served = await serveSubgraph(createSubgraph(definition, { policy, tokenSecret, log }), { host, port, log });
  return {
    url: served.url,
    close: async () => {
      await served.close();
      await database.close();
      await cluster.close();
    },
  };
}
