import type { MigrationInterface, QueryRunner } from 'typeorm';

const GRANTS = `
create table access_grant (
  id uuid primary key default gen_random_uuid(),
  person text not null,
  child_id uuid not null,
  categories text[] not null check (cardinality(categories) > 0),
  from_on date not null,
  until_on date not null,
  reason text not null,
  given_by text not null,
  given_at timestamptz not null default now(),
  ended_by text,
  ended_at timestamptz,
  end_reason text,
  version integer not null default 1 check (version > 0),
  constraint never_to_oneself check (given_by <> person),
  constraint ends_after_it_began check (until_on >= from_on),
  constraint ended_as_a_whole check (num_nulls(ended_by, ended_at, end_reason) in (0, 3))
);
create index on access_grant (given_at, id);
create function keep_access_grant() returns trigger language plpgsql as $$
begin
  if new.person = coalesce(current_setting('hub.subject', true), '') then
    raise exception 'The giver of a grant is never its reader.' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'UPDATE' and (old.ended_at is not null
    or (old.id, old.person, old.child_id, old.categories, old.from_on, old.until_on, old.reason, old.given_by, old.given_at)
      is distinct from
      (new.id, new.person, new.child_id, new.categories, new.from_on, new.until_on, new.reason, new.given_by, new.given_at))
  then
    raise exception 'A grant stays as it was given; it is only ended.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_access_grant before insert or update on access_grant
  for each row execute function keep_access_grant();
comment on column access_grant.person is 'The reader, as their identity provider names them.';
comment on column access_grant.until_on is 'Last day.';
`;

/** Named, dated grants of the Caldicott guardian. A mistake of the service's cannot widen one, or give one to its giver. */
export class CreateAccessGrants1795305600503 implements MigrationInterface {
  name = 'CreateAccessGrants1795305600503';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access_grant; drop function keep_access_grant');
  }
}
