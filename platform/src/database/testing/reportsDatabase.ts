import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_WRITE_RECEIPT, writeReceiptTable } from '../../mutation/writeReceipt';
import type { DatabaseDefinition } from '../Database';

/** The smallest database with everything that row-level security can be: two categories, one of them written. */
export class CreateReports1 implements MigrationInterface {
  name = 'CreateReports1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table legal (child_id uuid primary key, status text not null);
      create table assessment (id int primary key, child_id uuid not null, note text not null);
      create table notice (id int primary key, words text not null);
      create table promise (id int primary key, words text not null);
      ${CREATE_WRITE_RECEIPT}
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
      create schema statistics;
      create function statistics.children_with(wanted text) returns bigint
        language sql stable security definer begin atomic select count(*) from legal where status = wanted; end;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop schema relationship, statistics cascade; drop table write_receipt, promise, notice, assessment, legal',
    );
  }
}

/** What the tests of this folder run on. A nurse reads both tables and writes the second; a lead writes the promise. */
export const reportsDatabase: DatabaseDefinition = {
  name: 'reports',
  migrations: [CreateReports1],
  entities: [],
  domainTables: [
    { table: 'legal', category: 'care.legal', childColumn: 'child_id' },
    { table: 'assessment', category: 'health.status', childColumn: 'child_id', write: true },
    { table: 'notice', category: 'public.hub', childColumn: null },
    { table: 'promise', category: 'partnership', childColumn: null, write: true },
    writeReceiptTable,
  ],
  statistics: ['children_with'],
};
