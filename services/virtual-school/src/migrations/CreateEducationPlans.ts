import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PUBLISHED_TERMS } from '../academic-year/publishedTerms';
import { changeTable } from './changeTable';

const TABLES = `
create table school_term (
  authority text not null check (authority ~ '^[0-9]{3}$'),
  academic_year integer not null,
  term text not null check (term in ('AUTUMN', 'SPRING', 'SUMMER')),
  starts_on date not null,
  ends_on date not null,
  half_term_from date not null,
  half_term_to date not null,
  source text not null,
  primary key (authority, academic_year, term),
  check (starts_on < half_term_from and half_term_from <= half_term_to and half_term_to < ends_on)
);
create table plan_setting (
  authority text primary key check (authority ~ '^[0-9]{3}$'),
  initial_plan_days integer not null check (initial_plan_days between 1 and 60),
  counted_in text not null check (counted_in in ('SCHOOL_DAYS', 'WORKING_DAYS')),
  source text not null
);
create table personal_education_plan (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references pupil on delete cascade,
  kind text not null check (kind in ('INITIAL', 'TERMLY')),
  status text not null default 'DRAFT' check (status in ('DRAFT', 'HELD', 'COMPLETED', 'CANCELLED')),
  academic_year integer not null,
  term text not null check (term in ('AUTUMN', 'SPRING', 'SUMMER')),
  counted_from date not null,
  due_on date not null check (due_on >= counted_from),
  held_on date check (held_on >= counted_from),
  quality text check (quality in ('GREEN', 'AMBER', 'RED')),
  childs_view_recorded boolean,
  targets jsonb not null default '[]' check (jsonb_typeof(targets) = 'array'),
  premium_amount numeric(8, 2) check (premium_amount >= 0),
  premium_use text,
  follows uuid unique references personal_education_plan,
  version integer not null default 1 check (version > 0),
  changed_at timestamptz not null default now(),
  constraint held_on_a_day check (
    (status in ('HELD', 'COMPLETED')) = (held_on is not null) and (held_on is null) = (childs_view_recorded is null)),
  constraint rated_after_the_meeting check (quality is null or held_on is not null),
  constraint passed_when_completed check (status <> 'COMPLETED' or quality in ('GREEN', 'AMBER'))
);
create unique index one_draft_at_a_time on personal_education_plan (child_id) where status = 'DRAFT';
create index on personal_education_plan (child_id);
create index on personal_education_plan (due_on, id);
comment on table school_term is 'When the schools of an authority are open, with who published it.';
comment on column personal_education_plan.counted_from is 'Entry into care, or the meeting before.';
comment on column personal_education_plan.follows is 'The plan whose meeting made this one.';
`;

const INSERT_TERM = `insert into school_term
  (authority, academic_year, term, starts_on, ends_on, half_term_from, half_term_to, source) values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Plans as a workflow; the checks repeat its rules, so that no other way in can break them. */
export class CreateEducationPlans1795305600202 implements MigrationInterface {
  name = 'CreateEducationPlans1795305600202';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES + changeTable('plan'));
    for (const [authority, terms] of Object.entries(PUBLISHED_TERMS))
      for (const { academicYear, term, startsOn, endsOn, halfTermFrom, halfTermTo, source } of terms)
        await runner.query(INSERT_TERM, [authority, academicYear, term, startsOn, endsOn, halfTermFrom, halfTermTo, source]); // prettier-ignore
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plan_change, personal_education_plan, plan_setting, school_term');
  }
}
