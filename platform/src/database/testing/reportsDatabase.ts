import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { DatabaseDefinition } from '../Database';

/** The smallest database with everything that row-level security can be: two categories, one of them written. */
export class CreateReports1 implements MigrationInterface {
  name = 'CreateReports1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table legal (child_id uuid primary key, status text not null);
      create table assessment (id int primary key, child_id uuid not null, note text not null);
      create table notice (id int primary key, words text not null);
      create schema relationship;
      create table relationship.worker (subject text, child_id uuid);
      do $$ begin
        execute format('grant usage on schema relationship to %1$I_loader, %1$I_scope_resolver', current_database());
        execute format('grant all on relationship.worker to %I_loader', current_database());
        execute format('grant select on relationship.worker to %I_scope_resolver', current_database());
      end $$;
      alter table relationship.worker enable row level security;
      create policy loads on relationship.worker using (current_user like '%_loader');
      create policy own on relationship.worker for select using (subject = current_setting('hub.subject', true));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema relationship cascade; drop table notice, assessment, legal');
  }
}

/** What the tests of this folder run on. A nurse reads both tables and writes the second. */
export const reportsDatabase: DatabaseDefinition = {
  name: 'reports',
  migrations: [CreateReports1],
  entities: [],
  domainTables: [
    { table: 'legal', category: 'care.legal', childColumn: 'child_id' },
    { table: 'assessment', category: 'health.status', childColumn: 'child_id', write: true },
    { table: 'notice', category: 'public.hub', childColumn: null },
  ],
};
