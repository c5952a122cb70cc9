/** Who works in assurance for which controllers; and what the domain tables say of it today, kept by triggers. */
export const RELATIONSHIP_TABLES = `
create schema relationship;
create table relationship.officer (
  subject text not null,
  role text not null check (role in ('DATA_PROTECTION_OFFICER', 'CALDICOTT_GUARDIAN', 'RECORDS_OFFICER')),
  controller text not null,
  started_on date not null,
  ended_on date,
  primary key (subject, role, controller, started_on)
);
create table relationship.permission (
  permission_id uuid primary key,
  child_id uuid not null,
  recipient text not null,
  category text not null,
  use text not null
);
create index on relationship.permission (child_id, recipient, use);
create table relationship.named_grant (
  grant_id uuid primary key,
  subject text not null,
  child_id uuid not null,
  categories text[] not null,
  from_on date not null,
  until_on date not null
);
create index on relationship.named_grant (subject, child_id);
create table relationship.match_queue (
  candidate_id uuid primary key,
  child_id uuid not null,
  agency text not null,
  record_reference text not null
);
create index on relationship.match_queue (agency, record_reference);
create table relationship.matched_record (
  agency text not null,
  record_reference text not null,
  primary key (agency, record_reference)
);
comment on table relationship.officer is 'In force from the first day until the day before the end.';
comment on table relationship.permission is 'Permissions that are given now; one that is withdrawn is gone with the same commit.';
comment on table relationship.named_grant is 'Grants that nobody ended; the days decide.';
comment on table relationship.match_queue is 'Records that wait for a decision, unless the record was matched meanwhile.';
`;

const mirror = (name: string, table: string, events: string, body: string) => `
create function relationship.${name}() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
${body}
  return null;
end $$;
create trigger ${name} after ${events} on public.${table} for each row execute function relationship.${name}();
`;

/** In the writer's own transaction, so that what was withdrawn or ended is dead on the next request. */
export const MIRRORS = [
  mirror(
    'mirror_permission',
    'permission',
    'insert or update',
    `  delete from relationship.permission where permission_id = new.id;
  if new.status = 'GIVEN' then
    insert into relationship.permission (permission_id, child_id, recipient, category, use)
    values (new.id, new.child_id, new.recipient, new.category, new.use);
  end if;`,
  ),
  mirror(
    'mirror_grant',
    'access_grant',
    'insert or update',
    `  delete from relationship.named_grant where grant_id = new.id;
  if new.ended_at is null then
    insert into relationship.named_grant (grant_id, subject, child_id, categories, from_on, until_on)
    values (new.id, new.person, new.child_id, new.categories, new.from_on, new.until_on);
  end if;`,
  ),
  mirror(
    'mirror_candidate',
    'match_candidate',
    'insert or update or delete',
    `  if tg_op <> 'INSERT' then
    delete from relationship.match_queue where candidate_id = old.id;
  end if;
  if tg_op <> 'DELETE' then
    insert into relationship.match_queue (candidate_id, child_id, agency, record_reference)
    values (new.id, new.child_id, new.agency, new.record_reference);
  end if;`,
  ),
  mirror(
    'mirror_link',
    'record_link',
    'insert or update',
    `  delete from relationship.matched_record
    where agency = new.agency and record_reference = new.record_reference;
  if new.undone_at is null then
    insert into relationship.matched_record (agency, record_reference) values (new.agency, new.record_reference);
  end if;`,
  ),
].join('');

/** The scope resolver reads this schema only. Officers are found by their own name; what openings are for, by child. */
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
  execute format('grant select, insert, update, delete on relationship.officer to %s', loader);
  foreach each_table in array array['officer', 'permission', 'named_grant', 'match_queue', 'matched_record'] loop
    execute format('alter table relationship.%I enable row level security', each_table);
  end loop;
  execute format('create policy load on relationship.officer to %s using (true) with check (true)', loader);
  execute format('create policy own on relationship.officer for select to %s
    using (subject = (select current_setting(''hub.subject'', true)))', resolver);
  execute format('create policy own on relationship.named_grant for select to %s
    using (subject = (select current_setting(''hub.subject'', true)))', resolver);
  foreach each_table in array array['permission', 'match_queue', 'matched_record'] loop
    execute format('create policy ask on relationship.%I for select to %s using (true)', each_table, resolver);
  end loop;
end $$;
`;

/**
 * Who somebody is, by the name that their identity provider gives them: for a log that people read. Whoever may read
 * something that names people of agencies may read their names and posts, and nobody else.
 */
export const DIRECTORY = `
create schema directory;
create table directory.person (
  subject text primary key,
  name text not null,
  job_title text not null,
  team text not null
);
create function directory.named(subjects text[]) returns table (subject text, name text, job_title text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  if agreement.allowed('accessLog.own') or agreement.allowed('permission') or agreement.allowed('assurance.log')
    or agreement.allowed('assurance.review') or agreement.allowed('access.grants') or agreement.allowed('recordMatch')
  then
    return query select person.subject, person.name, person.job_title from directory.person
      where person.subject = any (subjects);
  end if;
end $$;
revoke all on schema directory from public;
revoke all on all functions in schema directory from public;
do $$
declare
  caller text := quote_ident(current_database() || '_scope_list');
  loader text := quote_ident(current_database() || '_loader');
begin
  execute format('grant usage on schema directory to %s, %s', caller, loader);
  execute format('grant execute on function directory.named(text[]) to %s', caller);
  execute format('grant select, insert, update, delete on directory.person to %s', loader);
end $$;
`;
