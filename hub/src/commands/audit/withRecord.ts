import pg from 'pg';
import type { HubDatabases } from '../../openDatabases';
import type { AuditParts } from './AuditParts';

export interface Record {
  /** As the gateway's own role, which may read and add. */
  client: pg.Client;
  databases: HubDatabases;
}

/** Opens the record for one command. */
export async function withRecord<T>(
  { open }: Pick<AuditParts, 'open'>,
  work: (record: Record) => Promise<T>,
): Promise<T> {
  const databases = await open();
  const client = new pg.Client(databases.gateway.connection.runtime);
  try {
    await client.connect();
    return await work({ client, databases });
  } finally {
    await client.end();
    await databases.close();
  }
}

/** As whoever owns the tables, in one transaction. It waits for nobody longer than a caller of the hub could bear. */
export async function asOwner({ databases }: Record, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const { database, roles } = databases.gateway.connection;
  const client = new pg.Client({ ...databases.cluster.administrator(database), options: `-c role=${roles.owner}` });
  await client.connect();
  try {
    await client.query(`begin; set local lock_timeout = '4s'`);
    await work(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
