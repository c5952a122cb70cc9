import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
create table health_assessment (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references patient on delete cascade,
  kind text not null check (kind in ('INITIAL', 'REVIEW')),
  status text not null default 'REQUESTED'
    check (status in ('REQUESTED', 'BOOKED', 'COMPLETED', 'DECLINED', 'DID_NOT_ATTEND', 'CANCELLED')),
  counted_from date not null,
  due_on date not null check (due_on >= counted_from),
  booked_for date check (booked_for >= counted_from),
  completed_on date check (completed_on >= counted_from),
  practitioner_type text
    check (practitioner_type in ('REGISTERED_MEDICAL_PRACTITIONER', 'REGISTERED_NURSE', 'REGISTERED_MIDWIFE')),
  follows uuid unique references health_assessment,
  version integer not null default 1 check (version > 0),
  changed_at timestamptz not null default now(),
  constraint completed_by_somebody_on_a_day check (
    (status = 'COMPLETED') = (completed_on is not null) and (completed_on is null) = (practitioner_type is null)),
  constraint initial_by_a_doctor check (kind <> 'INITIAL' or practitioner_type = 'REGISTERED_MEDICAL_PRACTITIONER')
);
create index on health_assessment (child_id);
create index on health_assessment (due_on, id);
create table assessment_change (
  assessment_id uuid not null references health_assessment on delete cascade,
  version integer not null,
  child_id uuid not null references patient on delete cascade,
  changed_by text not null,
  changed_by_role text not null,
  changed_at timestamptz not null default now(),
  changes jsonb not null,
  primary key (assessment_id, version)
);
create table write_receipt (
  subject text not null,
  mutation text not null,
  idempotency_key text not null,
  request_digest text not null,
  child_id uuid not null references patient on delete cascade,
  outcome jsonb not null,
  written_at timestamptz not null default now(),
  primary key (subject, mutation, idempotency_key)
);
comment on column health_assessment.counted_from is 'Day 0 of the due date: entry into care, or the last assessment.';
comment on column health_assessment.follows is 'The completed assessment from which this review was scheduled.';
comment on column assessment_change.version is 'The version that the change made.';
`;

/**
 * Assessments as a workflow, every change with its author, and receipts of writes by which a repeated request gets
 * its first answer. The checks repeat the rules of the workflow, so that no other way in can break them.
 */
export class CreateAssessments1795305600102 implements MigrationInterface {
  name = 'CreateAssessments1795305600102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table write_receipt, assessment_change, health_assessment');
  }
}
