/**
 * What the scope resolver may ask about children to whom the caller has no relationship of their own. It reads no table
 * for it: each question is a function that answers ids and dates, and never a restricted child.
 */
export const COHORT_TABLES = `
create table relationship.responsible (
  child_id uuid primary key references care_status on delete cascade,
  authority_code text,
  looked_after boolean not null
);
create index on relationship.responsible (authority_code);
create table relationship.known_as (
  child_id uuid primary key references child_name on delete cascade,
  given_key text,
  family_key text,
  date_of_birth date not null
);
create index on relationship.known_as (date_of_birth);
comment on table relationship.known_as is 'Names for exact matching only: without case, accents and extra spaces.';
`;

/** Accents are taken off by splitting them from their letters; the letters after that have none to take off. */
const NAME_KEY = String.raw`
create function relationship.name_key(name text) returns text
language sql immutable
begin atomic
  select lower(translate(
    regexp_replace(normalize(btrim(regexp_replace(name, '[\s\u00a0]+', ' ', 'g')), NFD), '[\u0300-\u036f]', '', 'g'),
    'ØÆŒÐÞŁĐ', 'øæœðþłđ'));
end;
`;

const mirror = (source: string, name: string, insert: string): string => `
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

export const COHORT_MIRRORS = [
  NAME_KEY,
  mirror(
    'care_status',
    'mirror_responsible',
    `insert into relationship.responsible (child_id, authority_code, looked_after)
    select child_id, responsible_authority_code, looked_after from changed
  on conflict (child_id) do update set authority_code = excluded.authority_code, looked_after = excluded.looked_after`,
  ),
  mirror(
    'child_name',
    'mirror_known_as',
    `insert into relationship.known_as (child_id, given_key, family_key, date_of_birth)
    select child_id, relationship.name_key(given_name), relationship.name_key(family_name), date_of_birth from changed
  on conflict (child_id) do update set given_key = excluded.given_key, family_key = excluded.family_key,
    date_of_birth = excluded.date_of_birth`,
  ),
].join('');

const isRestricted = (of: string): string => `exists (
    select from relationship.restricted_child as restricted where restricted.child_id = ${of}.child_id)`;

/** Ages are in whole years on the day asked about, both ends included; looked-after children are under 18 by law. */
export const COHORT_QUESTIONS = `
create function relationship.cohort(authority text, from_age integer, to_age integer, today date)
returns table (child_id uuid, is_looked_after boolean, is_restricted boolean)
language sql stable security definer
begin atomic
  select found.child_id, true, ${isRestricted('found')}
  from relationship.responsible as found join relationship.child_birth as birth on birth.child_id = found.child_id
  where authority_code = authority and looked_after
    and today >= relationship.birthday(date_of_birth, from_age)
    and today < relationship.birthday(date_of_birth, least(to_age + 1, 18))
  union all
  select found.child_id, false, false
  from relationship.responsible as found join relationship.leaver_period as period on period.child_id = found.child_id
  where authority_code = authority and not looked_after and not ${isRestricted('found')}
    and period.from_on <= today and (period.until_on is null or period.until_on > today);
end;
create function relationship.found_exactly(given text, family text, born date) returns setof uuid
language sql stable security definer
begin atomic
  select found.child_id from relationship.known_as as found
  where date_of_birth = born and given_key = relationship.name_key(given)
    and family_key = relationship.name_key(family) and not ${isRestricted('found')};
end;
create function relationship.entered_care(authority text, from_on date, to_on date)
returns table (child_id uuid, entered_on date)
language sql stable security definer
begin atomic
  select found.child_id, found.entered_on
  from relationship.entry as found join relationship.responsible using (child_id)
  where authority_code = authority and found.entered_on between from_on and to_on and not ${isRestricted('found')};
end;
`;

/** New tables are closed to everybody but the loader; the resolver gets the questions. */
export const COHORT_RIGHTS = `
revoke all on all functions in schema relationship from public;
do $$
declare
  resolver text := quote_ident(current_database() || '_scope_resolver');
  loader text := quote_ident(current_database() || '_loader');
  each_table text;
begin
  execute format('grant execute on function relationship.cohort, relationship.found_exactly,
    relationship.entered_care to %s', resolver);
  execute format('grant execute on function relationship.birthday, relationship.derive_leaver_status to %s', loader);
  foreach each_table in array array['leaver_period', 'entry', 'responsible', 'known_as'] loop
    execute format('grant select, insert, update, delete on relationship.%I to %s', each_table, loader);
    execute format('alter table relationship.%I enable row level security', each_table);
    execute format('create policy load on relationship.%I to %s using (true) with check (true)', each_table, loader);
  end loop;
end $$;
`;

/** Databases that hold children already: row-level security binds their owner too, but for this moment. */
export const COHORT_OF_WHAT_IS_THERE = ['child_name', 'care_status', 'episode', 'care_leaver_status']
  .map((table) => `alter table ${table} no force row level security;`)
  .concat(
    'update child_name set sex = sex;',
    'update care_status set as_at = as_at;',
    'update episode set occurrence = occurrence;',
  )
  .concat(
    ['child_name', 'care_status', 'episode', 'care_leaver_status'].map(
      (table) => `alter table ${table} force row level security;`,
    ),
  )
  .join('\n');
