import { CREATE_WRITE_RECEIPT } from '@hub/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PERMISSION = `
create table permission (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null,
  recipient text not null,
  category text not null,
  use text not null check (use in ('CARE_AND_DUTY', 'BEYOND_DUTY')),
  status text not null check (status in ('GIVEN', 'WITHDRAWN')),
  given_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  version integer not null default 1 check (version > 0),
  unique (child_id, recipient, category, use),
  constraint withdrawn_at_some_time check ((status = 'WITHDRAWN') = (withdrawn_at is not null))
);
create table permission_change (
  permission_id uuid not null references permission on delete cascade,
  version integer not null,
  child_id uuid not null,
  status text not null check (status in ('GIVEN', 'WITHDRAWN')),
  words text,
  changed_by text not null,
  changed_by_role text not null,
  changed_at timestamptz not null default now(),
  primary key (permission_id, version)
);
comment on table permission is 'One for each recipient, item and use, however often it was given and withdrawn; never deleted.';
comment on column permission.recipient is 'An agency of the agreement.';
comment on column permission_change.words is 'What the young person said, in their own words or the worker''s.';
`;

const OBJECTION = `
create table objection (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null,
  about text[] not null,
  words text not null,
  recorded_by text not null,
  recorded_by_role text not null,
  recorded_at timestamptz not null default now(),
  answer_due_on date not null,
  decision text check (decision in ('UPHELD', 'UPHELD_IN_PART', 'NOT_UPHELD')),
  answer text,
  answered_by text,
  answered_at timestamptz,
  version integer not null default 1 check (version > 0),
  constraint answered_as_a_whole check (num_nulls(decision, answer, answered_by, answered_at) in (0, 4))
);
create index on objection (child_id);
create index on objection (recorded_at, id);
comment on column objection.about is 'Leaf categories; empty: everything.';
create function keep_objection() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('hub.role', true), '') = '' then return new; end if;
  if tg_op = 'INSERT' then
    if new.decision is not null or not agreement.changeable('permission') then
      raise exception 'Whoever records an objection does not answer it.' using errcode = 'insufficient_privilege';
    end if;
  elsif not agreement.changeable('assurance.review')
    or (old.id, old.child_id, old.about, old.words, old.recorded_by, old.recorded_by_role, old.recorded_at, old.answer_due_on)
      is distinct from
      (new.id, new.child_id, new.about, new.words, new.recorded_by, new.recorded_by_role, new.recorded_at, new.answer_due_on)
  then
    raise exception 'An objection stays as it was made; it is only answered.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_objection before insert or update on objection for each row execute function keep_objection();
`;

/**
 * What a young person allowed, took back and objected to. An objection is one row for the young person and for the
 * officer who answers it, so a trigger keeps each to their part of it.
 */
export class CreatePermissions1795305600501 implements MigrationInterface {
  name = 'CreatePermissions1795305600501';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PERMISSION);
    await runner.query(OBJECTION);
    await runner.query(CREATE_WRITE_RECEIPT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table write_receipt, objection, permission_change, permission; drop function keep_objection',
    );
  }
}
