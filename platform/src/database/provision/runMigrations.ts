import pg from 'pg';
import type { Logger } from 'typeorm';
import type { DatabaseDefinition } from '../Database';

/** Where TypeORM keeps which migrations have run: outside `public`, of which every table holds a category. */
const HISTORY_SCHEMA = 'hub_migration';

/** Runs what is pending as the owner: all of it or, when one fails, nothing. */
export async function runMigrations(
  administrator: pg.ClientConfig,
  owner: string,
  definition: DatabaseDefinition,
): Promise<void> {
  if (definition.migrations.length === 0) return;
  const asOwner = { ...administrator, options: `-c role=${owner}` };
  await makeHistorySchema(asOwner);
  // Loaded only here: most starts have nothing to migrate.
  const { DataSource } = await import('typeorm');
  const { connectionString, host, port, user, password, database } = asOwner;
  const source = new DataSource({
    type: 'postgres',
    ...(connectionString
      ? { url: connectionString }
      : { host, port, username: user, password: password as string, database }),
    extra: { options: asOwner.options, max: 1 },
    installExtensions: false,
    logger: SILENT,
    migrations: definition.migrations,
    migrationsTableName: `${HISTORY_SCHEMA}.history`,
  });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'all' });
  } finally {
    await source.destroy();
  }
}

async function makeHistorySchema(asOwner: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(asOwner);
  await client.connect();
  try {
    await client.query(`create schema if not exists ${HISTORY_SCHEMA}`);
  } finally {
    await client.end();
  }
}

const nothing = (): void => undefined;

/** TypeORM prints a failed migration with PostgreSQL's words, which may repeat values; it is thrown as well. */
const SILENT: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};
