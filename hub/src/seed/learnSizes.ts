import pg from 'pg';
import type { HubDatabases } from '../openDatabases';
import { SERVICES } from '../services';

/**
 * Lets PostgreSQL count what was just written. It would do so by itself within minutes; until then it plans as if the
 * tables were empty.
 */
export async function learnSizes({ cluster, of }: HubDatabases): Promise<void> {
  for (const { name } of SERVICES) {
    const client = new pg.Client(cluster.administrator(of(name).connection.database));
    await client.connect();
    await client.query('analyze').finally(() => client.end());
  }
}
