import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePopulation, openDatabases, readHubConfig, type HubDatabases } from '@hub/cli';
import { seedHealth } from '@hub/health';
import { createLog, createPolicy, londonDateOf } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import { seedSocialCare } from '@hub/social-care';
import pg from 'pg';
import { dealCaseloads } from './dealCaseloads.mts';

/** One population on an embedded PostgreSQL of its own, with the hub's settings: every commit is on disk. */
export interface Field {
  children: number;
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
  await seed(databases, children, scope);
  await Promise.all(
    [databases.of('social-care'), databases.of('health')].map((each) => settle(databases, each.connection.database)),
  );
  return {
    children,
    environment,
    databases,
    serverDirectory: join(directory, 'postgresql'),
    leave: () => databases.close(),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

async function seed({ health, socialCare }: HubDatabases, children: number, scope: number): Promise<void> {
  const everybody = makePopulation({ children, today: londonDateOf(new Date()) });
  const population = dealCaseloads(everybody, scope);
  await health.asLoader((client) => seedHealth(client, population));
  await socialCare.asLoader((client) => seedSocialCare(client, population));
}

/** Statistics as they are after a night; and nothing left to tidy up or write while somebody measures. */
async function settle({ cluster }: HubDatabases, database: string): Promise<void> {
  const client = new pg.Client(cluster.administrator(database));
  await client.connect();
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  await client.end();
}
