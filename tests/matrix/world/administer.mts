import type { HubDatabases } from '@hub/cli';
import pg from 'pg';

type Cluster = HubDatabases['cluster'];

/** One statement as an administrator of the server. */
export async function administer<Row extends object>(
  cluster: Cluster,
  database: string | undefined,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client(cluster.administrator(database));
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Databases and roles of one run; a server that is shared would fill up otherwise. */
export async function dropEverything(cluster: Cluster, prefix: string): Promise<void> {
  const named = `${prefix.replaceAll('_', '\\_')}%`;
  const found = (text: string) => administer<{ name: string }>(cluster, undefined, text, [named]);
  for (const { name } of await found('select datname as name from pg_database where datname like $1'))
    await administer(cluster, undefined, `drop database ${pg.escapeIdentifier(name)} with (force)`);
  for (const { name } of await found('select rolname as name from pg_roles where rolname like $1'))
    await administer(cluster, undefined, `drop role ${pg.escapeIdentifier(name)}`);
}
