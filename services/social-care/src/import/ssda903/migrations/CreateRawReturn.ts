import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * SSDA903 rows as they were returned, for the loader alone. Rows are only ever added: one that a later return changes
 * or drops is marked as superseded, so that what an authority once returned can be shown. The loader may set that mark
 * and nothing else, and can never take back that a database holds real children.
 */
export class CreateRawReturn1795305600006 implements MigrationInterface {
  name = 'CreateRawReturn1795305600006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES + RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema raw cascade');
  }
}

const TABLES = `
create schema raw;
create table raw.ssda903_import (
  id bigint generated always as identity primary key,
  authority_code text not null,
  collection_year integer not null,
  synthetic boolean not null,
  imported_at timestamptz not null default now(),
  files jsonb not null
);
create table raw.ssda903_row (
  id bigint generated always as identity primary key,
  import_id bigint not null references raw.ssda903_import,
  superseded_by bigint references raw.ssda903_import,
  authority_code text not null,
  collection_year integer not null,
  return_table text not null,
  child text not null,
  key_date date,
  occurrence integer not null,
  file text not null,
  line integer not null,
  cells jsonb not null,
  read_as jsonb not null
);
create unique index ssda903_row_current on raw.ssda903_row
  (authority_code, child, return_table, collection_year, key_date, occurrence) nulls not distinct
  where superseded_by is null;
create table raw.real_data (
  only_one boolean primary key default true check (only_one),
  since timestamptz not null default now(),
  import_id bigint not null references raw.ssda903_import
);
comment on column raw.ssda903_row.cells is 'As returned, columns that the table does not know included; blank cells left out.';
comment on column raw.ssda903_row.read_as is 'The table''s own columns as they were read: codes in capitals, dates as yyyy-mm-dd.';
comment on table raw.real_data is 'Has its one row since the first import that was not synthetic, for good.';
`;

/** The loader works in temporary tables, which end with its transaction. */
const RIGHTS = `
do $$
declare
  loader text := quote_ident(current_database() || '_loader');
  each_table text;
begin
  execute format('grant temporary on database %I to %s', current_database(), loader);
  execute format('grant usage on schema raw to %s', loader);
  foreach each_table in array array['ssda903_import', 'ssda903_row', 'real_data'] loop
    execute format('grant select, insert on raw.%I to %s', each_table, loader);
    execute format('alter table raw.%I enable row level security', each_table);
    execute format('alter table raw.%I force row level security', each_table);
    execute format('create policy load on raw.%I to %s using (true) with check (true)', each_table, loader);
  end loop;
  execute format('grant update (superseded_by) on raw.ssda903_row to %s', loader);
end $$;
`;
