import pg from 'pg';
import type { Policy } from '../../policy';
import type { Cluster } from '../Cluster';
import { createDatabase, type DatabaseOptions } from '../createDatabase';
import type { Database, DatabaseConnection, DatabaseDefinition } from '../Database';
import { becomesOf, databaseRoles, type DatabaseRoles } from '../databaseRoles';
import { connectAdministrator } from './connectAdministrator';
import { dropRetiredRoles } from './dropRetiredRoles';
import { ensureDatabase } from './ensureDatabase';
import { ensureRoles } from './ensureRoles';
import { installSecurity } from './installSecurity';
import { refuseOpenTables } from './refuseOpenTables';
import { provisionStamp, readStamp, writeStamp } from './provisionStamp';
import { runMigrations } from './runMigrations';
import { securityStatements } from './securityStatements';

export interface ProvisionOptions extends DatabaseOptions {
  /** What the names of databases and roles begin with: several hubs can share a server. */
  prefix: string;
  policy: Policy;
}

export interface ProvisionedDatabase extends Database {
  readonly connection: DatabaseConnection;
}

/**
 * Makes or brings up to date one agency's database: roles, migrations, the agreement, row-level security. When nothing
 * has changed since the last time it changes nothing, so that no start waits for locks; that no table lies open it looks
 * up on every start, for an administrator can take away what a migration cannot.
 */
export async function provisionDatabase(
  cluster: Cluster,
  definition: DatabaseDefinition,
  { prefix, policy, ...options }: ProvisionOptions,
): Promise<ProvisionedDatabase> {
  const database = `${prefix}${definition.name}`;
  const roles = databaseRoles(database);
  const connection: DatabaseConnection = {
    database,
    roles,
    runtime: cluster.login(roles.runtime, database),
    loader: cluster.login(roles.loader, database),
    readers: Object.fromEntries(
      (definition.readers ?? []).map((name) => [name, cluster.login(`${database}_${name}`, database)]),
    ),
  };
  await bringUpToDate(cluster, definition, connection, policy);
  return { ...createDatabase(connection, options), connection };
}

async function bringUpToDate(
  cluster: Cluster,
  definition: DatabaseDefinition,
  { database, roles }: DatabaseConnection,
  policy: Policy,
): Promise<void> {
  const readers = (definition.readers ?? []).map((name) => `${database}_${name}`);
  const security = securityStatements(definition, roles, readers, policy);
  const stamp = provisionStamp(definition, security, cluster.secretFingerprint);
  const administrator = await connectAdministrator(cluster);
  try {
    if ((await readStamp(administrator, database)) === stamp)
      return await checkTables(cluster, definition, database, roles);
    // Two processes may start at once: one works, the other waits and finds it done. The lock ends with the session.
    await administrator.query('select pg_advisory_lock(hashtext($1))', [`provision ${database}`]);
    if ((await readStamp(administrator, database)) === stamp) return;
    await ensureRoles(administrator, roles, readers, cluster);
    await ensureDatabase(administrator, database, roles, readers);
    await runMigrations(cluster.administrator(database), roles.owner, definition);
    await dropRetiredRoles(cluster.administrator(database), database);
    await installSecurity(cluster.administrator(database), roles, definition, security);
    await writeStamp(administrator, database, stamp);
  } finally {
    await administrator.end();
  }
}

async function checkTables(
  cluster: Cluster,
  { name }: DatabaseDefinition,
  database: string,
  roles: DatabaseRoles,
): Promise<void> {
  const client = new pg.Client(cluster.administrator(database));
  await client.connect();
  try {
    await refuseOpenTables(client, name, becomesOf(roles));
  } finally {
    await client.end();
  }
}
