import pg from 'pg';
import { InvalidConfig } from '../../config';
import type { Cluster } from '../Cluster';

/** Connects as the administrator. @throws InvalidConfig when the server that DATABASE_URL names cannot be used */
export async function connectAdministrator(cluster: Cluster): Promise<pg.Client> {
  const client = new pg.Client(cluster.administrator());
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (cluster.embedded) throw error;
    throw new InvalidConfig([`DATABASE_URL: ${reasonOf(error as Error & { code?: string })}`]);
  }
}

/** Never the address or the name: whoever set it knows, and it may stand beside a password. */
function reasonOf({ code = '', message }: Error & { code?: string }): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no host of that name.';
  if (code === 'ECONNREFUSED') return 'nothing listens at that host and port.';
  if (code === '28P01' || code === '28000') return 'the server refuses that user or password.';
  if (code === '3D000') return 'the server has no database of that name; administrators usually have "postgres".';
  return `the server cannot be used (${code || message}).`;
}
