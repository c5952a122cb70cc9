import type { MigrationInterface, QueryRunner } from 'typeorm';
import { changeTable } from './changeTable';

const TABLES = `
create table term_attendance (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references pupil on delete cascade,
  academic_year integer not null,
  term text not null check (term in ('AUTUMN', 'SPRING', 'SUMMER')),
  sessions_possible integer not null check (sessions_possible >= 0),
  sessions_authorised integer not null check (sessions_authorised >= 0),
  sessions_unauthorised integer not null check (sessions_unauthorised >= 0),
  hours_offered numeric(4, 1) check (hours_offered between 0 and 60),
  suspensions integer not null default 0 check (suspensions >= 0),
  sessions_suspended integer not null default 0 check (sessions_suspended >= 0),
  permanent_exclusions integer not null default 0 check (permanent_exclusions >= 0),
  version integer not null default 1 check (version > 0),
  changed_at timestamptz not null default now(),
  unique (child_id, academic_year, term),
  constraint absence_within_possible check (sessions_authorised + sessions_unauthorised <= sessions_possible),
  constraint suspension_is_authorised check (sessions_suspended <= sessions_authorised)
);
create table special_educational_needs (
  child_id uuid primary key references pupil on delete cascade,
  provision text not null check (provision in ('NONE', 'SEN_SUPPORT', 'EHCP')),
  primary_need text check (primary_need in ('SPLD', 'MLD', 'SLD', 'PMLD', 'SEMH', 'SLCN', 'HI', 'VI', 'MSI', 'PD', 'ASD', 'OTH', 'NSA')),
  since date,
  plan_issued_on date,
  plan_reviewed_on date check (plan_reviewed_on >= plan_issued_on),
  version integer not null default 1 check (version > 0),
  changed_at timestamptz not null default now(),
  constraint issued_when_there_is_a_plan check ((provision = 'EHCP') = (plan_issued_on is not null))
);
create table key_stage_result (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references pupil on delete cascade,
  academic_year integer not null,
  stage text not null check (stage in ('EYFS', 'KS1', 'KS2', 'KS4', 'KS5')),
  subject text not null check (subject <> ''),
  result text not null check (result <> ''),
  met_expected boolean,
  version integer not null default 1 check (version > 0),
  changed_at timestamptz not null default now(),
  unique (child_id, academic_year, stage, subject)
);
create table achievement (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references pupil on delete cascade,
  achieved_on date not null,
  title text not null check (title <> '')
);
create index on achievement (child_id);
`;

/** How a child does at school: attendance, special educational needs and attainment, each a category of its own. */
export class CreateProgress1795305600203 implements MigrationInterface {
  name = 'CreateProgress1795305600203';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES + changeTable('attendance') + changeTable('sen') + changeTable('attainment'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table attainment_change, sen_change, attendance_change, achievement, key_stage_result,
      special_educational_needs, term_attendance`);
  }
}
