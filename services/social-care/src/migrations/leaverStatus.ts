/** A birthday is reached at its start; who was born on 29 February reaches it on 1 March of a common year. */
const BIRTHDAY = `
create function relationship.birthday(born date, age integer) returns date
language sql immutable
begin atomic
  select (born + make_interval(years => age))::date
    + case when extract(day from born + make_interval(years => age)) = extract(day from born) then 0 else 1 end;
end;
`;

/**
 * The statutory statuses of care leavers, as dated facts. Children Act 1989: ELIGIBLE (Sch 2 para 19B), looked after at
 * 16 or 17 and for 13 weeks in all since 14; RELEVANT (s.23A), eligible until they ceased to be looked after, not yet
 * 18; FORMER_RELEVANT (s.23C), the same from 18 on; QUALIFYING (s.24), looked after at some time after 16 without the
 * 13 weeks, or settled at home for six months (SI 2010/2571 reg 3). Agreed series of short breaks (V3, V4) do not
 * count. Nobody's status ends at 21 or 25. Who was adopted, died or went to another authority has none here. A period
 * of care that is open is taken to go on until 18, so that what is true today is read off the dates.
 */
const DERIVATION = `
create function relationship.derive_leaver_status(ids uuid[])
returns table (child_id uuid, status text, from_on date, until_on date)
language sql stable
begin atomic
  with born as (
    select name.child_id, relationship.birthday(date_of_birth, 14) as at_14,
      relationship.birthday(date_of_birth, 16) as at_16, relationship.birthday(date_of_birth, 18) as at_18
    from public.child_name as name where name.child_id = any (ids)
  ), told as (
    select episode.child_id, started_on, ended_on, legal_status, reason_ended,
      lead(started_on) over in_order as next_start, lead(episode.id) over in_order is null as is_last
    from public.episode where episode.child_id = any (ids) and (ended_on is null or ended_on > started_on)
    window in_order as (partition by episode.child_id order by started_on, occurrence)
  ), gone as (
    select told.child_id from told where is_last and reason_ended in ('E11', 'E12', 'E2', 'E3')
  ), care as (
    select told.child_id, range_agg(daterange(started_on, ended_on)) as days from told
    where coalesce(legal_status, '') not in ('V3', 'V4') group by told.child_id
  ), settled as (
    select told.child_id, range_agg(daterange((ended_on + interval '6 months')::date, next_start)) as days from told
    where reason_ended in ('E4A', 'E4B') and (next_start is null or next_start > ended_on + interval '6 months')
    group by told.child_id
  ), stretch as (
    select born.*, care.days * datemultirange(daterange(at_14, at_18)) as since_14,
      care.days * datemultirange(daterange(at_16, at_18)) as since_16,
      datemultirange(daterange(at_16, at_18)) - care.days as away, coalesce(settled.days, '{}') as settled
    from born join care using (child_id) left join settled using (child_id)
    where born.child_id not in (select gone.child_id from gone)
  ), counted as (
    select stretch.child_id, part, coalesce(sum(upper(part) - lower(part)) over (
        partition by stretch.child_id order by lower(part) rows between unbounded preceding and 1 preceding), 0) as before
    from stretch, unnest(since_14) as part
  ), thirteen_weeks as (
    select counted.child_id, lower(part) + (91 - before)::integer as reached_on from counted
    where before < 91 and before + (upper(part) - lower(part)) >= 91
  ), classed as (
    select stretch.*, case when reached_on is null then '{}'
      else since_16 * datemultirange(daterange(reached_on, null)) end as eligible
    from stretch left join thirteen_weeks using (child_id)
  ), split as (
    select classed.*, not isempty(eligible) and not settled @> at_18 - 1 as is_former_relevant,
      case when isempty(eligible) then '{}'
        else away * datemultirange(daterange(lower(eligible), null)) - settled end as relevant
    from classed where not isempty(since_16)
  )
  select split.child_id, 'ELIGIBLE', lower(part), upper(part) from split, unnest(eligible) as part
  union all
  select split.child_id, 'RELEVANT', lower(part), upper(part) from split, unnest(relevant) as part
  union all
  select split.child_id, 'QUALIFYING', lower(part), upper(part)
  from split, unnest(away * datemultirange(daterange(lower(since_16), null)) - relevant) as part
  union all
  select split.child_id, case when is_former_relevant then 'FORMER_RELEVANT' else 'QUALIFYING' end, at_18, null from split;
end;
`;

/** Runs as whoever writes episodes: the loader alone. What is derived is derived again in the writer's transaction. */
const RENEWAL = `
create function relationship.renew_from_episodes() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  ids uuid[] := (select array_agg(distinct child_id) from changed);
begin
  if ids is null then return null; end if;
  delete from public.care_leaver_status where child_id = any (ids);
  insert into public.care_leaver_status (child_id, status, from_on, until_on)
    select child_id, status, from_on, until_on from relationship.derive_leaver_status(ids);
  delete from relationship.leaver_period where child_id = any (ids);
  insert into relationship.leaver_period (child_id, from_on, until_on)
    select child_id, from_on, until_on from public.care_leaver_status as derived
    where child_id = any (ids) and status <> 'ELIGIBLE' and not exists (
      select from public.episode where episode.child_id = derived.child_id
        and reason_ended in ('E43', 'E44', 'E45', 'E46', 'E47', 'E48')
    );
  delete from relationship.entry where child_id = any (ids);
  insert into relationship.entry (child_id, entered_on)
    select distinct child_id, started_on from public.episode
    where child_id = any (ids) and reason_for_episode = 'S' and coalesce(legal_status, '') not in ('V3', 'V4');
  return null;
end $$;
`;

const trigger = (table: string, event: 'insert' | 'update' | 'delete'): string => `
create trigger renew_from_episodes_${event} after ${event} on public.${table}
  referencing ${event === 'delete' ? 'old' : 'new'} table as changed
  for each statement execute function relationship.renew_from_episodes();
`;

export const LEAVER_STATUS = [
  `
create table care_leaver_status (
  child_id uuid not null references child on delete cascade,
  status text not null check (status in ('ELIGIBLE', 'RELEVANT', 'FORMER_RELEVANT', 'QUALIFYING')),
  from_on date not null,
  until_on date,
  primary key (child_id, from_on)
);
comment on table care_leaver_status is 'Derived from episodes and date of birth, and never written by hand.';
create table relationship.leaver_period (
  child_id uuid not null references child on delete cascade,
  from_on date not null,
  until_on date,
  primary key (child_id, from_on)
);
comment on table relationship.leaver_period is 'When somebody is a care leaver, those under special guardianship left out.';
create table relationship.entry (
  child_id uuid not null references child on delete cascade,
  entered_on date not null,
  primary key (child_id, entered_on)
);
create index on relationship.entry (entered_on);
comment on table relationship.entry is 'The days on which a child started to be looked after (RNE S), short breaks left out.';
`,
  BIRTHDAY,
  DERIVATION,
  RENEWAL,
  ...(['insert', 'update', 'delete'] as const).map((event) => trigger('episode', event)),
  ...(['insert', 'update'] as const).map((event) => trigger('child_name', event)),
].join('');
