/** Who works for which virtual school and which school, and who is on whose roll: dated, until the day before the end. */
export const RELATIONSHIP_TABLES = `
create schema relationship;
create table relationship.adviser (
  authority text not null check (authority ~ '^[0-9]{3}$'),
  subject text not null,
  started_on date not null,
  ended_on date,
  primary key (subject, authority, started_on)
);
create table relationship.school_staff (
  school_urn text not null,
  subject text not null,
  started_on date not null,
  ended_on date,
  primary key (subject, school_urn, started_on)
);
create table relationship.roll (
  enrolment_id uuid primary key references enrolment on delete cascade,
  school_urn text not null,
  child_id uuid not null references pupil on delete cascade,
  started_on date not null,
  ended_on date
);
create index on relationship.roll (school_urn);
create index on relationship.roll (child_id);
create table relationship.child_birth (
  child_id uuid primary key references pupil on delete cascade,
  date_of_birth date not null
);
create table relationship.restricted_child (
  child_id uuid primary key references pupil on delete cascade,
  since date not null default current_date
);
comment on table relationship.roll is 'Kept by the database from table enrolment: whoever moves is on another roll at once.';
comment on table relationship.restricted_child is 'The virtual school''s own mark: excluded from every scope; only a named grant opens them.';
`;

/** Kept by the database in the writer's own transaction, so that no scope ever lags behind the record. */
export const MIRRORS = `
create function relationship.mirror_birth() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into relationship.child_birth (child_id, date_of_birth) select child_id, date_of_birth from changed
  on conflict (child_id) do update set date_of_birth = excluded.date_of_birth;
  return null;
end $$;
create trigger mirror_birth_insert after insert on public.pupil_birth
  referencing new table as changed for each statement execute function relationship.mirror_birth();
create trigger mirror_birth_update after update on public.pupil_birth
  referencing new table as changed for each statement execute function relationship.mirror_birth();
create function relationship.mirror_roll() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from relationship.roll using changed
  where roll.enrolment_id = changed.id and changed.school_urn is null;
  insert into relationship.roll (enrolment_id, school_urn, child_id, started_on, ended_on)
  select id, school_urn, child_id, started_on, ended_on from changed where school_urn is not null
  on conflict (enrolment_id) do update set school_urn = excluded.school_urn, child_id = excluded.child_id,
    started_on = excluded.started_on, ended_on = excluded.ended_on;
  return null;
end $$;
create trigger mirror_roll_insert after insert on public.enrolment
  referencing new table as changed for each statement execute function relationship.mirror_roll();
create trigger mirror_roll_update after update on public.enrolment
  referencing new table as changed for each statement execute function relationship.mirror_roll();
`;

/**
 * The scope resolver reads this schema only, and of it what leads to the caller. Policies that ask other tables of
 * the schema are themselves filtered: a child counts only through the caller's own school. `in` gathers the caller's
 * children once for a statement, where `exists` was run once for each row.
 */
export const RELATIONSHIP_RIGHTS = `
revoke all on all functions in schema relationship from public;
do $$
declare
  resolver text := quote_ident(current_database() || '_scope_resolver');
  loader text := quote_ident(current_database() || '_loader');
  each_table text;
begin
  execute format('grant usage on schema relationship to %s, %s', resolver, loader);
  execute format('grant select on all tables in schema relationship to %s', resolver);
  execute format('grant select, insert, update, delete on all tables in schema relationship to %s', loader);
  foreach each_table in array array['adviser', 'school_staff', 'roll', 'child_birth', 'restricted_child'] loop
    execute format('alter table relationship.%I enable row level security', each_table);
    execute format('create policy load on relationship.%I to %s using (true) with check (true)', each_table, loader);
  end loop;
  execute format('create policy own on relationship.adviser for select to %s
    using (subject = (select current_setting(''hub.subject'', true)))', resolver);
  execute format('create policy own on relationship.school_staff for select to %s
    using (subject = (select current_setting(''hub.subject'', true)))', resolver);
  execute format('create policy of_own_school on relationship.roll for select to %s
    using (school_urn = any ((select array(select school_urn from relationship.school_staff))::text[]))', resolver);
  execute format('create policy of_related on relationship.child_birth for select to %s
    using (child_id in (select child_id from relationship.roll))', resolver);
  execute format('create policy of_related on relationship.restricted_child for select to %s
    using (child_id in (select child_id from relationship.roll))', resolver);
end $$;
`;
