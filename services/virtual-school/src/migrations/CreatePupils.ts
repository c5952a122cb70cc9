import type { MigrationInterface, QueryRunner } from 'typeorm';
import { changeTable } from './changeTable';

const TABLES = `
create table pupil (
  child_id uuid primary key,
  authority text not null check (authority ~ '^[0-9]{3}$'),
  match_evidence text check (match_evidence in ('UPN', 'NOTIFICATION', 'NAME_AND_DATE_OF_BIRTH')),
  matched_on date,
  taught_with_year integer,
  version integer not null default 1 check (version > 0),
  as_at timestamptz not null default now(),
  check ((matched_on is null) = (match_evidence is null))
);
create table pupil_birth (
  child_id uuid primary key references pupil on delete cascade,
  date_of_birth date not null
);
create table unique_pupil_number (
  child_id uuid primary key references pupil on delete cascade,
  number text,
  unknown_reason text check (unknown_reason in ('UN1', 'UN2', 'UN3', 'UN4', 'UN5')),
  version integer not null default 1 check (version > 0),
  changed_at timestamptz not null default now(),
  check (number is null or unknown_reason is null)
);
create index on unique_pupil_number (number);
create table enrolment (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references pupil on delete cascade,
  school_urn text check (school_urn ~ '^[0-9]{6}$'),
  school_name text not null check (school_name <> ''),
  phase text not null check (phase in ('NURSERY', 'PRIMARY', 'SECONDARY', 'ALL_THROUGH', 'SPECIAL',
    'ALTERNATIVE_PROVISION', 'COLLEGE', 'HIGHER_EDUCATION')),
  designated_teacher text,
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  changed_at timestamptz not null default now()
);
create index on enrolment (child_id);
create unique index one_school_at_a_time on enrolment (child_id) where ended_on is null;
create table education_professional (
  subject text primary key,
  name text not null,
  job_title text not null
);
comment on column pupil.matched_on is 'When the record was tied to the child; empty while it is not (UNMATCHED).';
comment on column pupil.taught_with_year is
  'The academic year of Reception with whose children this one is taught, where that is not the usual one.';
comment on column pupil.version is 'Of the enrolment as a whole: a move to another school counts it up.';
comment on column enrolment.ended_on is 'The first day on which the child is not on this roll any more.';
comment on column unique_pupil_number.number is 'As it was received; a number that fails its check letter is kept.';
`;

/**
 * Whose education record is held, one category a table. `pupil` carries the hub's child id with the evidence of the
 * match. Two pupils may hold the same number, for a unique key would tell a caller that a child whom they may not see
 * exists.
 */
export class CreatePupils1795305600201 implements MigrationInterface {
  name = 'CreatePupils1795305600201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES + changeTable('enrolment') + changeTable('upn'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table upn_change, enrolment_change, education_professional, enrolment,
      unique_pupil_number, pupil_birth, pupil`);
  }
}
