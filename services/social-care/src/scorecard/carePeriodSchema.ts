/**
 * When each child was looked after, without a break: derived from episodes in the writer's own transaction, so that the
 * scope resolver can say who was looked after on a day and reads no domain table. Short breaks (V3, V4) are left out.
 */
const insertPeriods = (which: string): string => `
  insert into relationship.care_period (child_id, from_on, until_on)
  select of_child.child_id, lower(stretch), upper(stretch)
  from (
    select episode.child_id, range_agg(daterange(started_on, ended_on)) as days from public.episode
    where ${which} and coalesce(legal_status, '') not in ('V3', 'V4') and (ended_on is null or ended_on > started_on)
    group by episode.child_id
  ) as of_child cross join unnest(days) as stretch;`;

const CARE_PERIODS = `
create table relationship.care_period (
  child_id uuid not null references child on delete cascade,
  from_on date not null,
  until_on date,
  primary key (child_id, from_on)
);
comment on table relationship.care_period is 'Unbroken periods of care, until the day before until_on.';
create function relationship.renew_care_periods() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  ids uuid[] := (select array_agg(distinct child_id) from changed);
begin
  if ids is null then return null; end if;
  delete from relationship.care_period where child_id = any (ids);
  ${insertPeriods('episode.child_id = any (ids)')}
  return null;
end $$;
`;

const trigger = (event: 'insert' | 'update' | 'delete'): string => `
create trigger renew_care_periods_${event} after ${event} on public.episode
  referencing ${event === 'delete' ? 'old' : 'new'} table as changed
  for each statement execute function relationship.renew_care_periods();
`;

/** Restricted children are not handed to another agency, not even to be counted. */
const LOOKED_AFTER_ON = `
create function relationship.looked_after_on(authority text, day date, from_age integer, to_age integer)
returns table (child_id uuid, since date)
language sql stable security definer
begin atomic
  select found.child_id, found.from_on
  from relationship.care_period as found join relationship.responsible using (child_id)
  join relationship.child_birth as birth on birth.child_id = found.child_id
  where authority_code = authority and relationship.birthday(date_of_birth, from_age) <= day
    and relationship.birthday(date_of_birth, to_age + 1) > day and found.from_on <= day and (found.until_on is null or found.until_on > day)
    and not exists (select from relationship.restricted_child as restricted where restricted.child_id = found.child_id);
end;
do $$
declare
  loader text := quote_ident(current_database() || '_loader');
begin
  revoke all on function relationship.looked_after_on from public;
  execute format('grant execute on function relationship.looked_after_on to %I', current_database() || '_scope_resolver');
  execute format('grant select, insert, update, delete on relationship.care_period to %s', loader);
  execute format('grant execute on function relationship.renew_care_periods to %s', loader);
  alter table relationship.care_period enable row level security;
  execute format('create policy load on relationship.care_period to %s using (true) with check (true)', loader);
end $$;
`;

/** Row-level security binds the tables' owner too, but for this moment: for databases that hold children already. */
const OF_WHAT_IS_THERE = `
alter table episode no force row level security;
${insertPeriods('true')}
alter table episode force row level security;
`;

export const CARE_PERIOD_SCHEMA =
  CARE_PERIODS + (['insert', 'update', 'delete'] as const).map(trigger).join('') + LOOKED_AFTER_ON + OF_WHAT_IS_THERE;
