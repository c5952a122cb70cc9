/** Who works for which service, and whose children they are: dated, in force until the day before `ended_on`. */
export const RELATIONSHIP_TABLES = `
create schema relationship;
create table relationship.service (
  id uuid primary key default gen_random_uuid(),
  name text not null
);
create table relationship.staff (
  service_id uuid not null references relationship.service on delete cascade,
  subject text not null,
  started_on date not null,
  ended_on date,
  primary key (subject, service_id, started_on)
);
create table relationship.dated (
  service_id uuid not null references relationship.service on delete cascade,
  kind text not null check (kind in ('registeredPatients', 'acceptedReferrals')),
  child_id uuid not null references patient on delete cascade,
  started_on date not null,
  ended_on date,
  primary key (service_id, kind, child_id, started_on)
);
create index on relationship.dated (child_id);
create table relationship.child_birth (
  child_id uuid primary key references patient on delete cascade,
  date_of_birth date not null
);
create table relationship.restricted_child (
  child_id uuid primary key references patient on delete cascade,
  since date not null default current_date
);
comment on table relationship.restricted_child is 'Health''s own mark: excluded from every scope; only a named grant opens them.';
`;

/** Kept by the database in the writer's own transaction, so that the age of a scope never lags behind the record. */
export const BIRTH_MIRROR = `
create function relationship.mirror_birth() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into relationship.child_birth (child_id, date_of_birth) select child_id, date_of_birth from changed
  on conflict (child_id) do update set date_of_birth = excluded.date_of_birth;
  return null;
end $$;
create trigger mirror_birth_insert after insert on public.patient_birth
  referencing new table as changed for each statement execute function relationship.mirror_birth();
create trigger mirror_birth_update after update on public.patient_birth
  referencing new table as changed for each statement execute function relationship.mirror_birth();
`;

/**
 * The scope resolver reads this schema only, and of it what leads to the caller. Policies that ask other tables of
 * the schema are themselves filtered: a child counts only through the caller's own service. `in` gathers the caller's
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
  execute format('grant select on relationship.staff, relationship.dated, relationship.child_birth, relationship.restricted_child to %s', resolver);
  execute format('grant select, insert, update, delete on all tables in schema relationship to %s', loader);
  foreach each_table in array array['service', 'staff', 'dated', 'child_birth', 'restricted_child'] loop
    execute format('alter table relationship.%I enable row level security', each_table);
    execute format('create policy load on relationship.%I to %s using (true) with check (true)', each_table, loader);
  end loop;
  execute format('create policy own on relationship.staff for select to %s
    using (subject = (select current_setting(''hub.subject'', true)))', resolver);
  execute format('create policy of_own_service on relationship.dated for select to %s
    using (service_id = any ((select array(select service_id from relationship.staff))::uuid[]))', resolver);
  execute format('create policy of_related on relationship.child_birth for select to %s
    using (child_id in (select child_id from relationship.dated))', resolver);
  execute format('create policy of_related on relationship.restricted_child for select to %s
    using (child_id in (select child_id from relationship.dated))', resolver);
end $$;
`;
