import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { loadAgreement } from '@hub/schema';
import { createPolicy } from '../../policy';
import { provisionDatabase, type ProvisionedDatabase } from '../../database';
import { openTestCluster } from '../../database/testing';
import type { AuditEntry } from '../AuditEntry';
import { AUDIT_MIGRATIONS } from '../auditMigrations';
import type { AuditPlaces } from '../heads';
import { LOOKS_READER } from '../looks';

/** A look as the gateway records one. */
export const makeEntry = (changes: Partial<AuditEntry> = {}): AuditEntry => ({
  requestId: randomUUID(),
  subject: 'nurse',
  role: 'LOOKED_AFTER_NURSE',
  purpose: 'DIRECT_CARE',
  reason: null,
  operationName: null,
  operation: '{children{nodes{id}}}',
  children: [],
  categories: ['structure', 'health.status'],
  agreementDigest: 'd',
  verdict: 'ANSWERED',
  ...changes,
});

export interface AuditDatabase {
  database: ProvisionedDatabase;
  /** For signed heads and their key. */
  places: AuditPlaces;
  /** The server's administrator, whom nothing binds. */
  administrator: pg.Client;
  /** Brings the database to these migrations. */
  migrate(migrations: typeof AUDIT_MIGRATIONS): Promise<void>;
  close(): Promise<void>;
}

/** The record of looks on a real database of its own; with earlier migrations, as it was then. */
export async function openAuditDatabase(migrations = AUDIT_MIGRATIONS): Promise<AuditDatabase> {
  const cluster = await openTestCluster();
  const policy = createPolicy(loadAgreement());
  const provision = (wanted: typeof AUDIT_MIGRATIONS) =>
    provisionDatabase(
      cluster,
      { name: 'gateway', migrations: wanted, entities: [], domainTables: [], readers: [LOOKS_READER] },
      { prefix: cluster.prefix, policy },
    );
  const database = await provision(migrations);
  const administrator = new pg.Client(cluster.administrator(database.connection.database));
  await administrator.connect();
  const folder = mkdtempSync(join(tmpdir(), 'hub-audit-'));
  return {
    database,
    administrator,
    places: { headsDirectory: join(folder, 'heads'), keyFile: join(folder, 'keys', 'key.pem') },
    migrate: async (wanted) => (await provision(wanted)).close(),
    async close() {
      await administrator.end();
      await database.close();
      await cluster.close();
      rmSync(folder, { recursive: true });
    },
  };
}
