import { openCluster, provisionDatabase, type Cluster, type Database, type Log, type Policy } from '@hub/platform';
import { healthDatabase } from '@hub/health';
import { socialCareDatabase } from '@hub/social-care';
import { hubDatabase } from './hubDatabase';
import type { HubConfig } from './config';

/** Every database of the hub, each agency's its own, on one server here. Made and migrated when they are not there. */
export interface HubDatabases {
  cluster: Cluster;
  socialCare: Database;
  health: Database;
  /** The audit's connection settings: its role may insert and read. */
  hub: Database;
  close(): Promise<void>;
}

/** Opens the server (embedded, or that of DATABASE_URL), and provisions what is missing. */
export async function openDatabases(config: HubConfig, policy: Policy, log: Log): Promise<HubDatabases> {
  const cluster = await openCluster({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDirectory,
    log,
  });
  const open = (definition: Parameters<typeof provisionDatabase>[1]) =>
    provisionDatabase(cluster, definition, { prefix: config.databasePrefix, policy });
  const [socialCare, health, hub] = await Promise.all([
    open(socialCareDatabase),
    open(healthDatabase),
    open(hubDatabase),
  ]);
  return {
    cluster,
    socialCare,
    health,
    hub,
    close: async () => {
      await Promise.all([socialCare.close(), health.close(), hub.close()]);
      await cluster.close();
    },
  };
}
