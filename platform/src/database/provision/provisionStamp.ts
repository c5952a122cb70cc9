import { hash } from 'node:crypto';
import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import type { DatabaseDefinition, Query } from '../Database';

/** Raised when roles or databases are made in another way, so that every database is brought up to date once. */
const PROVISIONED_BY = 1;

/** A digest of all that provisioning would do: equal stamps mean that there is nothing to do. */
export function provisionStamp(
  definition: DatabaseDefinition,
  security: readonly Query[],
  secretFingerprint: string,
): string {
  const migrations = definition.migrations.map((migration) => migration.name);
  const { domainTables, readers = [] } = definition;
  const all = [PROVISIONED_BY, secretFingerprint, migrations, domainTables, readers, security.map(digestOf)];
  return `hub ${hash('sha256', JSON.stringify(all))}`;
}

/** Kept as the database's comment: it can be read without connecting to it. */
export async function readStamp(administrator: Client, database: string): Promise<string | undefined> {
  const { rows } = await administrator.query<{ stamp: string | null }>(
    `select shobj_description(oid, 'pg_database') as stamp from pg_database where datname = $1`,
    [database],
  );
  return rows[0]?.stamp ?? undefined;
}

export async function writeStamp(administrator: Client, database: string, stamp: string): Promise<void> {
  await administrator.query(`comment on database ${escapeIdentifier(database)} is ${escapeLiteral(stamp)}`);
}

const digests = new WeakMap<Query, string>();

/** The statements with the agreement's grants are long, and the same objects for every database. */
function digestOf(statement: Query): string {
  let known = digests.get(statement);
  if (!known) digests.set(statement, (known = hash('sha256', JSON.stringify(statement))));
  return known;
}
