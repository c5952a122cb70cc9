/** Kinds held here alone; `caseload` and `reviews` are mirrored from worker allocations. */
export const RELATIONSHIP_TABLES = `
create schema relationship;
create table relationship.team_member (
  subject text primary key references professional on delete cascade,
  team text not null
);
create table relationship.child_birth (
  child_id uuid primary key references child_name on delete cascade,
  date_of_birth date not null
);
create table relationship.placement_period (
  placement_id uuid primary key references placement on delete cascade,
  started_on date not null,
  ended_on date
);
create table relationship.dated (
  id uuid primary key default gen_random_uuid(),
  subject text not null,
  kind text not null check (kind in ('caseload', 'reviews', 'placementsSupervised', 'placedWithMe', 'instruction', 'youthJusticeCases', 'self')),
  child_id uuid not null references child on delete cascade,
  date_of_birth date,
  started_on date not null,
  ended_on date,
  allocation_id uuid unique references worker_allocation on delete cascade,
  placement_id uuid references relationship.placement_period on delete cascade,
  check ((kind in ('caseload', 'reviews')) = (allocation_id is not null)),
  check ((kind in ('placementsSupervised', 'placedWithMe')) = (placement_id is not null)),
  unique nulls not distinct (subject, kind, child_id, started_on, allocation_id, placement_id)
);
create index on relationship.dated (subject, kind);
create index on relationship.dated (child_id);
create table relationship.restricted_child (
  child_id uuid primary key references child on delete cascade,
  since date not null default current_date,
  reason text
);
comment on table relationship.dated is 'Dated facts: in force from started_on until the day before ended_on, and no longer than their placement.';
comment on column relationship.dated.date_of_birth is 'Kept by triggers, so that a scope is read from one table.';
comment on table relationship.restricted_child is 'Excluded from every scope; only a named grant opens them.';
`;

const mirror = (source: string, name: string, insert: string) => `
create function relationship.${name}() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  ${insert};
  return null;
end $$;
create trigger ${name}_insert after insert on public.${source}
  referencing new table as changed for each statement execute function relationship.${name}();
create trigger ${name}_update after update on public.${source}
  referencing new table as changed for each statement execute function relationship.${name}();
`;

/** The lock makes a new relation wait for a date of birth that is being corrected; an unknown one counts as adult. */
const BIRTH_OF_NEW_RELATIONS = `
create function relationship.add_birth() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select date_of_birth into new.date_of_birth from relationship.child_birth where child_id = new.child_id for share;
  return new;
end $$;
create trigger add_birth before insert on relationship.dated for each row execute function relationship.add_birth();
create function relationship.forget_birth() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update relationship.dated set date_of_birth = null where child_id in (select child_id from gone);
  return null;
end $$;
create trigger forget_birth after delete on public.child_name
  referencing old table as gone for each statement execute function relationship.forget_birth();
`;

/** Kept by the database itself, in the writer's own transaction: whatever ends an allocation ends the access. */
export const RELATIONSHIP_MIRRORS = [
  mirror(
    'professional',
    'mirror_team',
    `insert into relationship.team_member (subject, team) select subject, team from changed
  on conflict (subject) do update set team = excluded.team`,
  ),
  mirror(
    'child_name',
    'mirror_birth',
    `insert into relationship.child_birth (child_id, date_of_birth) select child_id, date_of_birth from changed
  on conflict (child_id) do update set date_of_birth = excluded.date_of_birth;
  update relationship.dated set date_of_birth = changed.date_of_birth from changed
  where dated.child_id = changed.child_id and dated.date_of_birth is distinct from changed.date_of_birth`,
  ),
  mirror(
    'placement',
    'mirror_placement',
    `insert into relationship.placement_period (placement_id, started_on, ended_on) select id, started_on, ended_on from changed
  on conflict (placement_id) do update set started_on = excluded.started_on, ended_on = excluded.ended_on`,
  ),
  mirror(
    'worker_allocation',
    'mirror_allocation',
    `insert into relationship.dated (subject, kind, child_id, started_on, ended_on, allocation_id)
  select subject, kind, child_id, started_on, ended_on, id from changed
  on conflict (allocation_id) do update set subject = excluded.subject, kind = excluded.kind,
    child_id = excluded.child_id, started_on = excluded.started_on, ended_on = excluded.ended_on`,
  ),
  BIRTH_OF_NEW_RELATIONS,
].join('');

/**
 * `reachable_subjects` is asked once a statement: the caller, and whoever is in the caller's team. The two other
 * tables that the resolver reads hold ids and dates alone.
 */
export const RELATIONSHIP_RIGHTS = `
create function relationship.reachable_subjects() returns text[]
language sql stable security definer
begin atomic
  select array(
    select current_setting('hub.subject', true)
    union
    select colleague.subject from relationship.team_member as own
    join relationship.team_member as colleague using (team)
    where own.subject = current_setting('hub.subject', true) and own.team <> ''
  );
end;
revoke all on all functions in schema relationship from public;
do $$
declare
  resolver text := quote_ident(current_database() || '_scope_resolver');
  loader text := quote_ident(current_database() || '_loader');
  each_table text;
begin
  execute format('grant usage on schema relationship to %s, %s', resolver, loader);
  execute format('grant execute on function relationship.reachable_subjects() to %s', resolver);
  execute format('grant select on relationship.dated, relationship.placement_period, relationship.restricted_child to %s', resolver);
  execute format('grant select, insert, update, delete on all tables in schema relationship to %s', loader);
  foreach each_table in array array['team_member', 'child_birth', 'placement_period', 'dated', 'restricted_child'] loop
    execute format('alter table relationship.%I enable row level security', each_table);
    execute format('create policy load on relationship.%I to %s using (true) with check (true)', each_table, loader);
  end loop;
  execute format('create policy own_or_team on relationship.dated for select to %s
    using (subject = any ((select relationship.reachable_subjects())::text[]))', resolver);
  execute format('create policy no_person on relationship.placement_period for select to %s using (true)', resolver);
  execute format('create policy no_person on relationship.restricted_child for select to %s using (true)', resolver);
end $$;
`;
