/**
 * What is looked for in the record, taken from the hashed bytes: an index, and never the record itself. It is filled
 * apart from the writing of records, which every answer waits for (measured with 50 children a look: a GIN index in
 * that way costs 0.17 ms more of PostgreSQL's CPU for each record, and 160 ms whenever it is merged).
 */
export const LOOK_TABLES = `
create table audit.look (
  chain uuid not null,
  sequence bigint not null,
  at timestamptz not null,
  subject text not null,
  role text not null,
  purpose text,
  verdict text not null,
  categories text[] not null,
  children uuid[] not null,
  primary key (chain, sequence),
  foreign key (chain, sequence) references audit.record on delete cascade
);
create index look_children on audit.look using gin (children);
create index look_categories on audit.look using gin (categories);
create index look_role on audit.look (role, at, chain, sequence);
create index look_time on audit.look (at, chain, sequence);
create index look_subject on audit.look (subject, at, chain, sequence);
create index look_unanswered on audit.look (at, chain, sequence) where verdict in ('DENIED', 'FAILED');
create index look_emergency on audit.look (at, chain, sequence) where purpose = 'EMERGENCY';
create table audit.look_progress (
  chain uuid primary key references audit.chain,
  sequence bigint not null
);
comment on table audit.look_progress is 'The last record of each chain that is in audit.look.';
`;

/**
 * Takes at most so many records over, those of each chain in their order, and says how many. One at a time: whoever
 * comes meanwhile waits, and finds them taken.
 */
export const CATCH_UP = `
create function looks.catch_up(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  behind record;
  taken bigint;
  reached bigint;
  total bigint := 0;
begin
  perform pg_advisory_xact_lock(hashtext('looks.catch_up'));
  for behind in
    select chain.id, coalesce(progress.sequence, 0) as reached
    from audit.chain left join audit.look_progress as progress on progress.chain = chain.id
      cross join lateral (
        select record.sequence from audit.record where record.chain = chain.id order by record.sequence desc limit 1
      ) as last
    where last.sequence > coalesce(progress.sequence, 0)
    order by chain.started_at, chain.id
  loop
    with taken_over as (
      insert into audit.look (chain, sequence, at, subject, role, purpose, verdict, categories, children)
      select behind.id, next.sequence, (next.entry->>'recordedAt')::timestamptz, next.entry->>'subject',
        next.entry->>'role', next.entry->>'purpose', next.entry->>'verdict',
        array(select jsonb_array_elements_text(next.entry->'categories')),
        array(select jsonb_array_elements_text(next.entry->'children'))::uuid[]
      from (
        select record.sequence, convert_from(record.bytes, 'UTF8')::jsonb as entry from audit.record
        where record.chain = behind.id and record.sequence > behind.reached
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
