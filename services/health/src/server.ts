import { createLog, createPolicy, createSubgraph, openCluster, provisionDatabase, serveSubgraph } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import type { HealthConfig } from './config';
import { createHealth } from './createHealth';
import { healthDatabase } from './healthDatabase';

export interface HealthServer {
  url: string;
  /** Finishes what is in flight, then lets go of the database. */
  close(): Promise<void>;
}

/** Health behind its own HTTP server, over its own database. Without the gateway's token it answers nothing. */
export async function openHealthServer(config: HealthConfig): Promise<HealthServer> {
  const log = createLog('health', config.HUB_LOG_LEVEL);
  const policy = createPolicy(loadAgreement());
  const cluster = await openCluster({ databaseUrl: config.DATABASE_URL, dataDir: config.HUB_DATA_DIR, log });
  const database = await provisionDatabase(cluster, healthDatabase, { prefix: config.HUB_DATABASE_PREFIX, policy });
  const health = createHealth({ database, policy, cursorKey: config.HEALTH_CURSOR_KEY });
  const subgraph = createSubgraph(health, { policy, tokenSecret: config.HEALTH_TOKEN_SECRET, log });
  const { url, close } = await serveSubgraph(subgraph, { host: config.HEALTH_HOST, port: config.HEALTH_PORT, log });
  return {
    url,
    close: async () => {
      await close();
      await database.close();
      await cluster.close();
    },
  };
}
