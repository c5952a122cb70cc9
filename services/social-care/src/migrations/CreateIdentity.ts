import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who the child is. Social care mints `child.id`; nothing in `child` says whether a record exists. One authority's
 * child id is unique within that authority only, and a child readmitted after adoption gets a new, unlinked one.
 */
export class CreateIdentity1795305600001 implements MigrationInterface {
  name = 'CreateIdentity1795305600001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table authority (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  name text not null
);
create table child (
  id uuid primary key default gen_random_uuid(),
  responsible_authority uuid not null references authority,
  synthetic boolean not null
);
create table child_local_id (
  child_id uuid primary key references child on delete cascade,
  authority_code text not null references authority (code),
  local_id text not null,
  unique (authority_code, local_id)
);
create index on child_local_id (local_id);
create table child_name (
  child_id uuid primary key references child on delete cascade,
  given_name text,
  family_name text,
  date_of_birth date not null,
  sex text
);
create table child_characteristics (
  child_id uuid primary key references child on delete cascade,
  ethnicity text,
  unaccompanied_asylum_seeker boolean,
  unaccompanied_until date
);
comment on table child_name is 'An SSDA903 return has no names: then only date of birth and sex are held.';
comment on column child_characteristics.unaccompanied_until is 'SSDA903 UASC DUC: the day the status ended or will end.';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table child_characteristics, child_name, child_local_id, child, authority');
  }
}
