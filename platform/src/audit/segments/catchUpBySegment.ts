/** As `catch_up` was, and from the month alone that a chain lies in. */
export const CATCH_UP_BY_SEGMENT = `
create or replace function looks.catch_up(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  behind record;
  taken bigint;
  reached bigint;
  total bigint := 0;
begin
  perform pg_advisory_xact_lock(hashtext('looks.catch_up'));
  for behind in
    select chain.id, chain.segment, coalesce(progress.sequence, 0) as reached
    from audit.chain left join audit.look_progress as progress on progress.chain = chain.id
      cross join lateral (
        select record.sequence from audit.record where record.segment = chain.segment and record.chain = chain.id
        order by record.sequence desc limit 1
      ) as last
    where last.sequence > coalesce(progress.sequence, 0)
    order by chain.started_at, chain.id
  loop
    with taken_over as (
      insert into audit.look (chain, segment, sequence, at, subject, role, purpose, verdict, categories, children)
      select behind.id, behind.segment, next.sequence, (next.entry->>'recordedAt')::timestamptz, next.entry->>'subject',
        next.entry->>'role', next.entry->>'purpose', next.entry->>'verdict',
        array(select jsonb_array_elements_text(next.entry->'categories')),
        array(select jsonb_array_elements_text(next.entry->'children'))::uuid[]
      from (
        select record.sequence, convert_from(record.bytes, 'UTF8')::jsonb as entry from audit.record
        where record.segment = behind.segment and record.chain = behind.id and record.sequence > behind.reached
        order by record.sequence limit most - total
        offset 0
      ) as next
      returning look.sequence
    )
    select count(*), max(taken_over.sequence) into taken, reached from taken_over;
    insert into audit.look_progress (chain, sequence) values (behind.id, reached)
    on conflict (chain) do update set sequence = excluded.sequence;
    total := total + taken;
    exit when total >= most;
  end loop;
  return total;
end $$;
`;
