import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabases, readHubConfig, SERVICES, type HubDatabases } from '@hub/cli';
import { createLog, createPolicy, londonDateOf } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import pg from 'pg';
import { academicYearOf } from '../hand-written/readEducation.mts';
import { seedField } from './seedField.mts';

/** One population on an embedded PostgreSQL of its own, with the hub's settings: every commit is on disk. */
export interface Field {
  children: number;
  /** The day on which it was made, and the year in which its academic year began. */
  today: string;
  academicYear: number;
  /** The settings of a hub on these databases. */
  environment: Record<string, string>;
  databases: HubDatabases;
  /** Holds PostgreSQL's data and log. */
  serverDirectory: string;
  /** Stops PostgreSQL, unless a hub still uses it. */
  leave(): Promise<void>;
  remove(): void;
}

/** Makes the databases, fills them, and lets PostgreSQL learn what is in them. */
export async function openField(children: number, scope: number): Promise<Field> {
  const directory = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  const environment = { HUB_DATA_DIR: directory, HUB_LOG_LEVEL: 'warn' };
  const config = readHubConfig(environment);
  const databases = await openDatabases(config, createPolicy(loadAgreement()), createLog('bench', 'warn'));
  await seedField(databases, children, scope);
  for (const { name } of SERVICES) await settle(databases.cluster, databases.of(name).connection.database);
  const today = londonDateOf(new Date());
  return {
    children,
    today,
    academicYear: academicYearOf(today),
    environment,
    databases,
    serverDirectory: join(directory, 'postgresql'),
    leave: () => databases.close(),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** Statistics as they are after a night; and nothing left to tidy up or write while somebody measures. */
export async function settle(cluster: HubDatabases['cluster'], database: string): Promise<void> {
  const client = new pg.Client(cluster.administrator(database));
  await client.connect();
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  await client.end();
}
