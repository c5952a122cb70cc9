import { createPolicy, provisionDatabase, type ProvisionedDatabase } from '@hub/platform';
import { openTestCluster } from '@hub/platform/testing';
import { loadAgreement } from '@hub/schema';
import pg from 'pg';
import { socialCareDatabase } from '../../../socialCareDatabase';

export interface ImportDatabase {
  database: ProvisionedDatabase;
  /** As the administrator, past row-level security: what is really there. */
  query<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  /** A digest of everything in each table: two that are equal hold the same. */
  contents(): Promise<Record<string, string>>;
  /** Takes every row out of every table: faster than a new database for each test. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** Social care's own database, on the server that tests share. */
export async function openImportDatabase(): Promise<ImportDatabase> {
  const cluster = await openTestCluster();
  const policy = createPolicy(loadAgreement());
  const database = await provisionDatabase(cluster, socialCareDatabase, { prefix: cluster.prefix, policy });
  const administrator = new pg.Client(cluster.administrator(database.connection.database));
  await administrator.connect();
  const query = async <Row>(text: string, values: unknown[] = []) =>
    (await administrator.query(text, values)).rows as Row[];
  return {
    database,
    query,
    contents: async () => {
      const digests: Record<string, string> = {};
      for (const { name } of await query<{ name: string }>(TABLES)) {
        digests[name] = (await query<{ digest: string }>(digestOf(name)))[0]!.digest;
      }
      return digests;
    },
    empty: async () => {
      const tables = await query<{ name: string }>(TABLES);
      await query(`truncate ${tables.map(({ name }) => name).join(', ')} restart identity cascade`);
    },
    close: async () => {
      await administrator.end();
      await database.close();
      await cluster.close();
    },
  };
}

const TABLES = `
  select format('%I.%I', schemaname, tablename) as name from pg_tables
  where schemaname in ('public', 'raw', 'relationship') order by 1`;

/** xmin is the transaction that last wrote a row: an update that changes nothing would show. */
const digestOf = (table: string) =>
  `select count(*) || ' ' || coalesce(md5(string_agg(each.xmin::text || each::text, '' order by each::text)), '') as digest from ${table} as each`;
