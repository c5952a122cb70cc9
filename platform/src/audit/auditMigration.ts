import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The gateway's role may add and read, never change or remove. Its name follows the database's. */
const GRANT_TO_RUNTIME = `
  do $$
  declare gateway text := quote_ident(current_database() || '_runtime');
  begin
    execute 'grant usage on schema audit to ' || gateway;
    execute 'grant select, insert on audit.chain, audit.record to ' || gateway;
  end $$`;

/**
 * Chains and records, append only. Records are bytes, never `jsonb`: what is hashed is what is kept. The role that
 * the gateway connects as may insert and read; nobody but the owner could change a row, and then the hashes tell.
 */
export class CreateAudit1700000000000 implements MigrationInterface {
  readonly name = 'CreateAudit1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema audit;
      create table audit.chain (id uuid primary key, started_at timestamptz not null default clock_timestamp());
      create table audit.record (
        chain uuid not null references audit.chain,
        sequence bigint not null check (sequence > 0),
        bytes bytea not null,
        previous_hash bytea not null,
        hash bytea not null,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (chain, sequence)
      );
      create index record_hash on audit.record using hash (hash);
    `);
    await runner.query(GRANT_TO_RUNTIME);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema audit cascade');
  }
}
