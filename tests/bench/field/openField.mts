import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openDatabases, readHubConfig, SERVICES, type HubDatabases } from '@hub/cli';
import { createLog, createPolicy, londonDateOf } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import pg from 'pg';
import { academicYearOf } from '../hand-written/readEducation.mts';
import type { BenchOptions } from '../options.mts';
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

interface FieldOptions extends Pick<BenchOptions, 'scope' | 'keep'> {
  /** All of the children are the caller's: what nobody keeps from anybody is then the same list. */
  ownOnly?: boolean;
}

/**
 * Makes the databases, fills them, and lets PostgreSQL learn what is in them. A population that was kept today is taken as it
 * is: of another day's, what is due or in force today would be different.
 */
export async function openField(children: number, { scope, keep, ownOnly = false }: FieldOptions): Promise<Field> {
  const directory = keep
    ? resolve(keep, `${londonDateOf(new Date())}-${children}-${ownOnly ? 'own' : scope}`)
    : mkdtempSync(join(tmpdir(), 'hub-bench-'));
  const isFilled = existsSync(join(directory, FILLED));
  if (!isFilled) rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const environment = { HUB_DATA_DIR: directory, HUB_LOG_LEVEL: 'warn' };
  const config = readHubConfig(environment);
  const databases = await openDatabases(config, createPolicy(loadAgreement()), createLog('bench', 'warn'));
  if (!isFilled) await seedField(databases, children, ownOnly ? 'own' : scope);
  for (const { name } of SERVICES) await settle(databases.cluster, databases.of(name).connection.database);
  writeFileSync(join(directory, FILLED), '');
  const today = londonDateOf(new Date());
  return {
    children,
    today,
    academicYear: academicYearOf(today),
    environment,
    databases,
    serverDirectory: join(directory, 'postgresql'),
    leave: () => databases.close(),
    remove: () => (keep ? undefined : rmSync(directory, { recursive: true, force: true })),
  };
}

/** Written when a population is whole: one that was broken off is made again. */
const FILLED = 'filled';

/** Statistics as they are after a night; and nothing left to tidy up or write while somebody measures. */
export async function settle(cluster: HubDatabases['cluster'], database: string): Promise<void> {
  const client = new pg.Client(cluster.administrator(database));
  await client.connect();
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  await client.end();
}
