import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose health record is held, one category a table. `patient` carries the hub's child id with the evidence of the
 * match: until it is matched the record stays invisible outside health. Two patients may hold the same NHS number,
 * for a unique key would tell a caller that a child whom they may not see exists.
 */
export class CreatePatients1795305600101 implements MigrationInterface {
  name = 'CreatePatients1795305600101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table patient (
  child_id uuid primary key,
  match_evidence text check (match_evidence in ('NHS_NUMBER', 'NOTIFICATION', 'NAME_AND_DATE_OF_BIRTH')),
  matched_on date,
  as_at timestamptz not null default now(),
  check ((matched_on is null) = (match_evidence is null))
);
create table patient_birth (
  child_id uuid primary key references patient on delete cascade,
  date_of_birth date not null
);
create table nhs_number (
  child_id uuid primary key references patient on delete cascade,
  number text not null,
  recorded_on date not null default current_date
);
create index on nhs_number (number);
create table health_professional (
  subject text primary key,
  name text not null,
  job_title text not null
);
comment on column patient.matched_on is 'When the record was tied to the child; empty while it is not (UNMATCHED).';
comment on column nhs_number.number is 'As it was received; a number that fails its check digit is kept and reported.';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table health_professional, nhs_number, patient_birth, patient');
  }
}
