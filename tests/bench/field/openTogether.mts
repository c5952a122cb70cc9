import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { settle, type Field } from './openField.mts';

const NAME = 'bench_together';

/** The tables that the picture needs, as each agency has them: from which database, the rows, and how they are kept. */
const TABLES: { agency: string; table: string; from?: string; columns: string; indexes?: string[] }[] = [
  { agency: 'social-care', table: 'child', columns: 'id uuid primary key' },
  {
    agency: 'social-care',
    table: 'caseload',
    from: `select child_id, subject from relationship.dated where kind = 'caseload' and ended_on is null`,
    columns: 'child_id uuid primary key references child, subject text not null',
    indexes: ['(subject, child_id)'],
  },
  {
    agency: 'social-care',
    table: 'child_name',
    columns:
      'child_id uuid primary key references child, given_name text, family_name text, date_of_birth date not null',
  },
  {
    agency: 'social-care',
    table: 'episode',
    columns: `id uuid primary key, child_id uuid not null references child, started_on date not null,
      occurrence integer not null, legal_status text, ended_on date`,
    indexes: ['(child_id, started_on, occurrence)'],
  },
  {
    agency: 'social-care',
    table: 'placement',
    columns: `id uuid primary key, child_id uuid not null references child, started_on date not null,
      occurrence integer not null, type text, ended_on date`,
    indexes: ['(child_id, started_on, occurrence)'],
  },
  { agency: 'health', table: 'patient', columns: 'child_id uuid primary key references child, matched_on date' },
  {
    agency: 'health',
    table: 'health_assessment',
    columns: 'id uuid primary key, child_id uuid not null references child, status text not null, due_on date not null',
    indexes: ['(child_id)'],
  },
  {
    agency: 'virtual-school',
    table: 'pupil',
    columns: 'child_id uuid primary key references child, taught_with_year integer',
  },
  {
    agency: 'virtual-school',
    table: 'pupil_birth',
    columns: 'child_id uuid primary key references child, date_of_birth date not null',
  },
  {
    agency: 'virtual-school',
    table: 'term_attendance',
    columns: `id uuid primary key, child_id uuid not null references child, academic_year integer not null,
      sessions_possible integer not null, sessions_authorised integer not null, sessions_unauthorised integer not null`,
    indexes: ['(child_id, academic_year)'],
  },
  { agency: 'housing', table: 'applicant', columns: 'child_id uuid primary key references child, matched_on date' },
  {
    agency: 'housing',
    table: 'housing_application',
    columns: `id uuid primary key, child_id uuid not null references child, status text not null, made_on date not null,
      band text`,
    indexes: ['(child_id)'],
  },
];

/** Copies what the picture needs from the agencies' databases into one, for a system that knows one database only. */
export async function openTogether(field: Field): Promise<pg.ClientConfig> {
  const { cluster } = field.databases;
  await withClient(cluster.administrator(), async (client) => {
    // A population that was kept has the copy of an earlier run.
    await client.query(`drop database if exists ${NAME}`);
    await client.query(`create database ${NAME}`);
  });
  const settings = cluster.administrator(NAME);
  for (const each of TABLES) {
    const file = join(field.serverDirectory, 'data', `${each.table}.copy`);
    const names = each.columns
      .replaceAll(/\s+/g, ' ')
      .split(', ')
      .map((column) => column.split(' ')[0])
      .join(', ');
    const rows = each.from ?? `select ${names} from ${each.table}`;
    const agency = cluster.administrator(field.databases.of(each.agency).connection.database);
    await withClient(agency, (client) => client.query(`copy (${rows}) to '${file}' (format binary)`));
    await withClient(settings, async (client) => {
      await client.query(`create table ${each.table} (${each.columns})`);
      await client.query(`copy ${each.table} (${names}) from '${file}' (format binary)`);
      for (const columns of each.indexes ?? []) await client.query(`create index on ${each.table} ${columns}`);
    });
    rmSync(file);
  }
  await settle(cluster, NAME);
  return settings;
}

async function withClient(settings: pg.ClientConfig, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(settings);
  await client.connect();
  await work(client).finally(() => client.end());
}
