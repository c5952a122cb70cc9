/** Which youth justice cases a transfer ended, and when they would have ended but for transfers. */
export const KEPT_ENDS = `
create table relationship.transfer_end (
  transfer_id uuid not null references care_transfer on delete cascade,
  dated_id uuid not null references relationship.dated on delete cascade,
  ended_on_before date,
  primary key (transfer_id, dated_id)
);
create index on relationship.transfer_end (dated_id);
do $$
declare
  loader text := quote_ident(current_database() || '_loader');
begin
  execute format('grant select, insert, update, delete on relationship.transfer_end to %s', loader);
  alter table relationship.transfer_end enable row level security;
  execute format('create policy load on relationship.transfer_end to %s using (true) with check (true)', loader);
end $$;
`;

const IS_ENDED = `dated.child_id = changed.child_id and dated.kind = 'youthJusticeCases'
      and (dated.ended_on is null or dated.ended_on > greatest(changed.on_day, dated.started_on))`;

/** An end that another transfer had set is not the case's own: that one's note says what is. */
const KEEP_ENDS = `
    insert into relationship.transfer_end (transfer_id, dated_id, ended_on_before)
    select changed.id, dated.id, case when earlier.is_transfers then earlier.ended_on_before else dated.ended_on end
    from changed join relationship.dated on ${IS_ENDED}
    left join lateral (
      select true as is_transfers, kept.ended_on_before
      from relationship.transfer_end as kept join relationship.transfer as moved using (transfer_id)
      where kept.dated_id = dated.id and dated.ended_on = greatest(moved.on_day, dated.started_on) limit 1
    ) as earlier on true;`;

/** Whoever ended a case before the transfer would have, ended it. Other transfers that end it still do. */
const PUT_BACK = `
    update relationship.dated set ended_on = least(kept.ended_on_before, (
      select min(greatest(moved.on_day, dated.started_on))
      from relationship.transfer_end as also join relationship.transfer as moved using (transfer_id)
      where also.dated_id = dated.id))
    from relationship.transfer_end as kept join changed on changed.id = kept.transfer_id
    where dated.id = kept.dated_id and changed.cancelled_at is not null
      and dated.ended_on = greatest(changed.on_day, dated.started_on);
    delete from relationship.transfer_end using changed where transfer_id = changed.id and changed.cancelled_at is not null;`;

/** In the writer's own transaction. The schema `relationship` knows transfers that stand, and no others. */
export const CANCELLED_MIRROR = `
create or replace function relationship.mirror_transfer() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from relationship.transfer using changed where transfer_id = changed.id and changed.cancelled_at is not null;
  insert into relationship.transfer (transfer_id, child_id, authority_code, on_day)
  select id, child_id, to_code, on_day from changed where cancelled_at is null
  on conflict (transfer_id) do update set child_id = excluded.child_id, authority_code = excluded.authority_code,
    on_day = excluded.on_day;
  if tg_op = 'INSERT' then${KEEP_ENDS}
    update relationship.dated set ended_on = greatest(changed.on_day, dated.started_on) from changed
    where ${IS_ENDED};
  else${PUT_BACK}
  end if;
  return null;
end $$;
`;
