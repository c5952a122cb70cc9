import { CREATE_WRITE_RECEIPT } from '@hub/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPLICATIONS = `
create table applicant (
  child_id uuid primary key,
  match_evidence text check (match_evidence in ('NOTIFICATION', 'NAME_AND_DATE_OF_BIRTH')),
  matched_on date,
  as_at timestamptz not null default now(),
  check ((matched_on is null) = (match_evidence is null))
);
create table applicant_birth (
  child_id uuid primary key references applicant on delete cascade,
  date_of_birth date not null
);
create table housing_officer (
  subject text primary key,
  name text not null,
  job_title text not null
);
create table housing_application (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references applicant on delete cascade,
  council_code text not null references council,
  reference text not null,
  applied_as text not null check (applied_as in ('CARE_LEAVER', 'AGED_16_OR_17', 'OTHER')),
  made_on date not null,
  status text not null default 'OPEN' check (status in ('OPEN', 'HOUSED', 'WITHDRAWN', 'CLOSED')),
  closed_on date check (closed_on >= made_on),
  band text check (band in ('EMERGENCY', 'GOLD', 'SILVER', 'BRONZE')),
  band_since date check (band_since >= made_on),
  version integer not null default 1 check (version > 0),
  changed_at timestamptz not null default now(),
  check ((status = 'OPEN') = (closed_on is null)),
  check ((band is null) = (band_since is null))
);
create index on housing_application (child_id);
create index on housing_application (made_on, id);
create index on housing_application (council_code);
create table band_period (
  application_id uuid not null references housing_application on delete cascade,
  version integer not null,
  child_id uuid not null references applicant on delete cascade,
  band text check (band in ('EMERGENCY', 'GOLD', 'SILVER', 'BRONZE')),
  since date not null,
  reason text not null,
  primary key (application_id, version)
);
create index on band_period (child_id);
create table housing_duty (
  id uuid primary key default gen_random_uuid(),
  application_id uuid not null references housing_application on delete cascade,
  child_id uuid not null references applicant on delete cascade,
  kind text not null check (kind in ('INQUIRIES', 'INTERIM_ACCOMMODATION', 'PREVENTION', 'RELIEF', 'MAIN')),
  owed_by text not null references council,
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  end_reason text,
  check ((ended_on is null) = (end_reason is null))
);
create index on housing_duty (application_id);
create index on housing_duty (child_id);
create unique index one_open_duty_of_a_kind on housing_duty (application_id, kind) where ended_on is null;
create table application_change (
  application_id uuid not null references housing_application on delete cascade,
  version integer not null,
  child_id uuid not null references applicant on delete cascade,
  changed_by text not null,
  changed_by_role text not null,
  changed_at timestamptz not null default now(),
  changes jsonb not null,
  primary key (application_id, version)
);
comment on column applicant.matched_on is 'When the record was tied to the child; empty while it is not (UNMATCHED).';
comment on column housing_application.council_code is 'The council to which it was made; who answers for it today follows from the councils.';
comment on column housing_duty.owed_by is 'The council that took the duty on; who owes it today follows from the councils.';
comment on column housing_duty.ended_on is 'The first day on which it was no longer owed.';
comment on column band_period.version is 'The version of the application that the change of band made.';
`;

/**
 * Who applied for housing, in which band and to whom a duty of Housing Act 1996 Part 7 is owed, one category a table.
 * Two applications may carry the same reference, for a unique key would tell a caller of an applicant out of reach.
 */
export class CreateApplications1795305600302 implements MigrationInterface {
  name = 'CreateApplications1795305600302';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPLICATIONS + CREATE_WRITE_RECEIPT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table write_receipt, application_change, housing_duty, band_period, housing_application,
      housing_officer, applicant_birth, applicant`);
  }
}
