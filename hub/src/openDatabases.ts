import {
  openCluster,
  provisionDatabase,
  type Cluster,
  type DatabaseDefinition,
  type Log,
  type Policy,
  type ProvisionedDatabase,
} from '@hub/platform';
import { healthDatabase } from '@hub/health';
import { socialCareDatabase } from '@hub/social-care';
import type { HubConfig } from './config';
import { hubDatabase } from './hubDatabase';

/** Every database of the hub: each agency's own, and the gateway's for the audit. */
export interface HubDatabases {
  cluster: Cluster;
  socialCare: ProvisionedDatabase;
  health: ProvisionedDatabase;
  gateway: ProvisionedDatabase;
  close(): Promise<void>;
}

/** A database role for callers that row-level security does not bind: made by a test that tries the other layers. */
export type CallerRoles = Partial<Record<'socialCare' | 'health', string>>;

/** Opens the server (embedded, or that of DATABASE_URL), and makes and migrates what is missing. */
export async function openDatabases(
  config: HubConfig,
  policy: Policy,
  log: Log,
  callerRoles: CallerRoles = {},
): Promise<HubDatabases> {
  const cluster = await openCluster({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDirectory,
    mayRelocate: !config.dataDirectoryIsExplicit,
    log,
  });
  const provision = (definition: DatabaseDefinition, callerRole?: string) =>
    provisionDatabase(cluster, definition, { prefix: config.databasePrefix, policy, callerRole });
  const [socialCare, health, gateway] = await Promise.all([
    provision(socialCareDatabase, callerRoles.socialCare),
    provision(healthDatabase, callerRoles.health),
    provision(hubDatabase),
  ]);
  return {
    cluster,
    socialCare,
    health,
    gateway,
    close: async () => {
      await Promise.all([socialCare.close(), health.close(), gateway.close()]);
      await cluster.close();
    },
  };
}
