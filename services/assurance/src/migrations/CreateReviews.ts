import type { MigrationInterface, QueryRunner } from 'typeorm';

const REVIEWS = `
create table emergency_review (
  chain uuid not null,
  sequence bigint not null,
  version integer not null check (version > 0),
  decision text not null check (decision in ('JUSTIFIED', 'NOT_JUSTIFIED', 'TO_BE_FOLLOWED_UP')),
  words text not null,
  reviewed_by text not null,
  reviewed_by_role text not null,
  reviewed_at timestamptz not null default now(),
  primary key (chain, sequence, version)
);
create table withholding (
  id uuid primary key default gen_random_uuid(),
  chain uuid not null,
  sequence bigint not null,
  child_id uuid not null,
  until_on date not null,
  words text not null,
  decided_by text not null,
  decided_at timestamptz not null default now(),
  ended_by text,
  ended_at timestamptz,
  version integer not null default 1 check (version > 0),
  constraint ended_by_somebody check ((ended_by is null) = (ended_at is null))
);
create unique index withholding_of_look on withholding (chain, sequence, child_id) where ended_at is null;
comment on table emergency_review is 'Every decision on an emergency look; the highest version is the one that stands.';
comment on column withholding.until_on is 'Last day; the look is shown again from the day after, unless somebody decides anew.';
`;

/**
 * The young person's own way to what is withheld from them: which looks to leave out, and never why. The function asks
 * the agreement when it is called, since that is installed after the migrations.
 */
const WITHHELD = `
create schema withheld;
create table withheld.look (
  withholding_id uuid primary key,
  chain uuid not null,
  sequence bigint not null,
  child_id uuid not null,
  until_on date not null
);
create index on withheld.look (child_id);
create function withheld.mirror() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.ended_at is not null then
    delete from withheld.look where withholding_id = new.id;
  else
    insert into withheld.look (withholding_id, chain, sequence, child_id, until_on)
    values (new.id, new.chain, new.sequence, new.child_id, new.until_on)
    on conflict (withholding_id) do update set until_on = excluded.until_on;
  end if;
  return null;
end $$;
create trigger mirror_withheld after insert or update on public.withholding
  for each row execute function withheld.mirror();
create function withheld.of_children(wanted uuid[], today date) returns table (child_id uuid, chain uuid, sequence bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query select look.child_id, look.chain, look.sequence from withheld.look
    where look.child_id = any (wanted) and look.until_on >= today
      and look.child_id = any (agreement.readable('accessLog.own'));
end $$;
revoke all on schema withheld from public;
revoke all on all functions in schema withheld from public;
do $$
declare caller text := quote_ident(current_database() || '_scope_list');
begin
  execute format('grant usage on schema withheld to %s', caller);
  execute format('grant execute on function withheld.of_children(uuid[], date) to %s', caller);
end $$;
`;

/** What was decided on emergency looks, and which looks a young person does not see for a while. */
export class CreateReviews1795305600502 implements MigrationInterface {
  name = 'CreateReviews1795305600502';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REVIEWS);
    await runner.query(WITHHELD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table withholding, emergency_review; drop schema withheld cascade');
  }
}
