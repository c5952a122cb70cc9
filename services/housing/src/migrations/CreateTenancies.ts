import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANCIES = `
create table housing_tenancy (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references applicant on delete cascade,
  council_code text not null references council,
  kind text not null check (kind in ('COUNCIL_TENANCY', 'HOUSING_ASSOCIATION_TENANCY', 'PRIVATE_TENANCY',
    'PATHWAY_INDEPENDENT', 'PATHWAY_SEMI_INDEPENDENT', 'SUPPORTED_LODGINGS', 'INTERIM_ACCOMMODATION')),
  provider text not null,
  address text not null,
  postcode text not null,
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  version integer not null default 1 check (version > 0),
  changed_at timestamptz not null default now()
);
create index on housing_tenancy (child_id);
create table tenancy_change (
  tenancy_id uuid not null references housing_tenancy on delete cascade,
  version integer not null,
  child_id uuid not null references applicant on delete cascade,
  changed_by text not null,
  changed_by_role text not null,
  changed_at timestamptz not null default now(),
  changes jsonb not null,
  primary key (tenancy_id, version)
);
comment on column housing_tenancy.council_code is 'The council whose officers keep the record.';
comment on column housing_tenancy.ended_on is 'The first day on which the person no longer had it.';
`;

/** Where applicants live: a category of its own, for it holds addresses. */
export class CreateTenancies1795305600303 implements MigrationInterface {
  name = 'CreateTenancies1795305600303';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TENANCIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tenancy_change, housing_tenancy');
  }
}
