export const TRANSFER_TABLES = `
create table care_transfer (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child on delete cascade,
  to_code text not null references authority (code),
  on_day date not null,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  unique (child_id, on_day)
);
comment on table care_transfer is 'Who is responsible from a day on; until the first of them, the authority that returned the child.';
create table relationship.transfer (
  transfer_id uuid primary key references care_transfer on delete cascade,
  child_id uuid not null references child on delete cascade,
  authority_code text not null,
  on_day date not null
);
create index on relationship.transfer (child_id, on_day);
create index on relationship.transfer (authority_code);
`;

/** In the writer's own transaction. Youth justice of the old authority ends as well: callers cannot write that relationship. */
export const TRANSFER_MIRROR = `
create function relationship.mirror_transfer() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into relationship.transfer (transfer_id, child_id, authority_code, on_day)
  select id, child_id, to_code, on_day from changed
  on conflict (transfer_id) do update set child_id = excluded.child_id, authority_code = excluded.authority_code,
    on_day = excluded.on_day;
  if tg_op = 'INSERT' then
    update relationship.dated set ended_on = greatest(changed.on_day, dated.started_on) from changed
    where dated.child_id = changed.child_id and dated.kind = 'youthJusticeCases'
      and (dated.ended_on is null or dated.ended_on > greatest(changed.on_day, dated.started_on));
  end if;
  return null;
end $$;
create trigger mirror_transfer_insert after insert on public.care_transfer
  referencing new table as changed for each statement execute function relationship.mirror_transfer();
create trigger mirror_transfer_update after update on public.care_transfer
  referencing new table as changed for each statement execute function relationship.mirror_transfer();
`;

const isRestricted = `exists (
    select from relationship.restricted_child as restricted where restricted.child_id = found.child_id)`;

/**
 * Whose children an authority has on a day: those that it returned and that nobody took over, and those whose latest
 * transfer by then was to it. Few are ever transferred, so that the first of these stays what it costs.
 */
const RESPONSIBLE = `
  with found as materialized (
    select responsible.child_id, looked_after from relationship.responsible
    where authority_code = authority and not exists (
      select from relationship.transfer as moved where moved.child_id = responsible.child_id and moved.on_day <= today)
    union all
    select responsible.child_id, looked_after from relationship.responsible
    join lateral (
      select moved.authority_code from relationship.transfer as moved
      where moved.child_id = responsible.child_id and moved.on_day <= today order by moved.on_day desc limit 1
    ) as latest on latest.authority_code = authority
    where responsible.child_id in (
      select moved.child_id from relationship.transfer as moved where moved.authority_code = authority)
  )`;

export const DATED_COHORT = `
create or replace function relationship.cohort(authority text, from_age integer, to_age integer, today date)
returns table (child_id uuid, is_looked_after boolean, is_restricted boolean)
language sql stable security definer
begin atomic
  ${RESPONSIBLE}
  select found.child_id, true, ${isRestricted}
  from found join relationship.child_birth as birth on birth.child_id = found.child_id
  where looked_after
    and today >= relationship.birthday(date_of_birth, from_age)
    and today < relationship.birthday(date_of_birth, least(to_age + 1, 18))
  union all
  select found.child_id, false, false
  from found join relationship.leaver_period as period on period.child_id = found.child_id
  where not looked_after and not ${isRestricted}
    and period.from_on <= today and (period.until_on is null or period.until_on > today);
end;
`;

export const TRANSFER_RIGHTS = `
revoke all on function relationship.mirror_transfer from public;
do $$
declare
  loader text := quote_ident(current_database() || '_loader');
begin
  execute format('grant select, insert, update, delete on relationship.transfer to %s', loader);
  alter table relationship.transfer enable row level security;
  execute format('create policy load on relationship.transfer to %s using (true) with check (true)', loader);
end $$;
`;
