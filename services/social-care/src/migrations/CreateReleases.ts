import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was released to the young person after a review, and who was marked as restricted. Both decide on scopes, so
 * they lie in schema `relationship`; callers change them through the functions of schema `gate` alone, each of which asks
 * the agreement whether this caller may write the category about this child.
 */
export class CreateReleases1795305600010 implements MigrationInterface {
  name = 'CreateReleases1795305600010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES + QUESTION + RELEASES + RESTRICTIONS + RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema gate cascade; drop function relationship.released;
      drop table relationship.release, relationship.restriction_change`);
  }
}

const TABLES = `
create schema gate;
create table relationship.release (
  child_id uuid not null references child on delete cascade,
  category text not null check (category in ('care.legal', 'care.placementAddress', 'care.family', 'care.missing',
    'care.exploitation', 'care.adoption', 'care.youthJustice')),
  released_at timestamptz not null default now(),
  released_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text
);
create unique index release_in_force on relationship.release (child_id, category) where withdrawn_at is null;
create table relationship.restriction_change (
  child_id uuid not null references child on delete cascade,
  change text not null check (change in ('MARKED', 'LIFTED')),
  reason text not null,
  changed_by text not null,
  changed_at timestamptz not null default now()
);
create index on relationship.restriction_change (child_id);
comment on table relationship.release is 'Parts that are withheld from the young person until their owner released them.';
`;

/** Of the subject's own record only, whatever children are asked about; a restricted one needs a grant first. */
const QUESTION = `
create function relationship.released(ids uuid[], today date) returns table (child_id uuid, category text)
language sql stable security definer
begin atomic
  select release.child_id, release.category from relationship.release
  where release.child_id = any (ids) and withdrawn_at is null
    and exists (
      select from relationship.dated as own where own.child_id = release.child_id and own.kind = 'self'
        and own.subject = current_setting('hub.subject', true)
        and own.started_on <= today and (own.ended_on is null or own.ended_on > today))
    and not exists (select from relationship.restricted_child as restricted where restricted.child_id = release.child_id);
end;
`;

const REFUSE = (category: string): string => `
  if not coalesce(child = any (agreement.writable(${category})), false) then
    raise insufficient_privilege using message = 'row-level security: the agreement does not give this';
  end if;`;

/** True where it changed something. */
const RELEASES = `
create function gate.release_part(child uuid, part text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin${REFUSE('part')}
  insert into relationship.release (child_id, category, released_by)
    values (child, part, current_setting('hub.subject', true)) on conflict do nothing;
  return found;
end $$;
create function gate.withdraw_part(child uuid, part text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin${REFUSE('part')}
  update relationship.release set withdrawn_at = now(), withdrawn_by = current_setting('hub.subject', true)
    where child_id = child and category = part and withdrawn_at is null;
  return found;
end $$;
`;

const RESTRICTIONS = `
create function gate.mark_restricted(child uuid, why text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin${REFUSE(`'care.status'`)}
  insert into relationship.restricted_child (child_id, reason) values (child, why) on conflict do nothing;
  if not found then return false; end if;
  insert into relationship.restriction_change (child_id, change, reason, changed_by)
    values (child, 'MARKED', why, current_setting('hub.subject', true));
  return true;
end $$;
create function gate.lift_restriction(child uuid, why text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin${REFUSE(`'care.status'`)}
  delete from relationship.restricted_child where child_id = child;
  if not found then return false; end if;
  insert into relationship.restriction_change (child_id, change, reason, changed_by)
    values (child, 'LIFTED', why, current_setting('hub.subject', true));
  return true;
end $$;
`;

const RIGHTS = `
revoke all on function relationship.released from public;
revoke all on all functions in schema gate from public;
do $$
declare
  resolver text := quote_ident(current_database() || '_scope_resolver');
  loader text := quote_ident(current_database() || '_loader');
  caller text := quote_ident(current_database() || '_scope_list');
  each_table text;
begin
  execute format('grant execute on function relationship.released to %s', resolver);
  execute format('grant usage on schema gate to %s', caller);
  execute format('grant execute on all functions in schema gate to %s', caller);
  foreach each_table in array array['release', 'restriction_change'] loop
    execute format('grant select, insert, update, delete on relationship.%I to %s', each_table, loader);
    execute format('alter table relationship.%I enable row level security', each_table);
    execute format('create policy load on relationship.%I to %s using (true) with check (true)', each_table, loader);
  end loop;
end $$;
`;
