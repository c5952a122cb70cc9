import {
  LOOKS_READER,
  openCluster,
  openLookReader,
  provisionDatabase,
  type Cluster,
  type DatabaseDefinition,
  type Log,
  type LookReader,
  type Policy,
  type ProvisionedDatabase,
  type SubgraphName,
} from '@hub/platform';
import type { HubConfig } from './config';
import { hubDatabase } from './hubDatabase';
import { SERVICES } from './services';

/** Every database of the hub: each agency's own, and the gateway's for the audit. */
export interface HubDatabases {
  cluster: Cluster;
  /** The database that this service keeps. @throws Error when there is no such service. */
  of(service: SubgraphName): ProvisionedDatabase;
  gateway: ProvisionedDatabase;
  /** The record of looks in it, for the service that reads them. */
  looks: LookReader;
  close(): Promise<void>;
}

/** A database role for callers that row-level security does not bind, or null: see `DatabaseOptions.callerRole`. */
export type CallerRoles = Readonly<Record<SubgraphName, string | null>>;

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
  const provision = (definition: DatabaseDefinition, callerRole?: string | null) =>
    provisionDatabase(cluster, definition, { prefix: config.databasePrefix, policy, callerRole });
  const [gateway, ...databases] = await Promise.all([
    provision(hubDatabase),
    ...SERVICES.map(({ name, database }) => provision(database, callerRoles[name])),
  ]);
  const byService = new Map(SERVICES.map(({ name }, index) => [name, databases[index]!]));
  const looks = openLookReader(gateway.connection.readers[LOOKS_READER]!, log);
  return {
    cluster,
    gateway,
    looks,
    of(service) {
      const database = byService.get(service);
      if (!database) throw new Error(`There is no service ${service}.`);
      return database;
    },
    close: async () => {
      await looks.close();
      await Promise.all([gateway, ...databases].map((database) => database.close()));
      await cluster.close();
    },
  };
}
