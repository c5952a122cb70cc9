import type { MigrationInterface, QueryRunner } from 'typeorm';

/** SSDA903 rows as they were returned, for the loader alone; and whether this database ever took a real return. */
export class CreateRawReturn1795305600005 implements MigrationInterface {
  name = 'CreateRawReturn1795305600005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create schema raw;
create table raw.ssda903_import (
  id uuid primary key default gen_random_uuid(),
  authority_code text not null,
  synthetic boolean not null,
  imported_at timestamptz not null default now(),
  report jsonb not null default '{}'
);
create table raw.ssda903_row (
  authority_code text not null,
  return_table text not null,
  natural_key text not null,
  occurrence integer not null default 1,
  import_id uuid not null references raw.ssda903_import,
  file text not null,
  line integer not null,
  cells jsonb not null,
  primary key (authority_code, return_table, natural_key, occurrence)
);
create table raw.provenance (
  only_one boolean primary key default true check (only_one),
  real_since timestamptz
);
insert into raw.provenance default values;
comment on table raw.provenance is 'real_since is set by the first import that is not synthetic, and never unset.';
do $$
begin
  execute format('grant usage on schema raw to %I', current_database() || '_loader');
  execute format('grant select, insert, update on all tables in schema raw to %I', current_database() || '_loader');
end $$;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema raw cascade');
  }
}
