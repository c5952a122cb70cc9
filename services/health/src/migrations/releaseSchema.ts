/**
 * What was released to the young person after a review. It decides on scopes, so it lies in schema `relationship`;
 * callers change it through the functions of schema `gate` alone, each of which asks the agreement whether this caller
 * may write the category about this child. Whose record it is, social care knows: who is asked about was found there.
 */
export const RELEASES = `
create schema gate;
create table relationship.release (
  child_id uuid not null references patient on delete cascade,
  category text not null check (category in ('health.clinical', 'health.familyHistory', 'health.mental')),
  released_at timestamptz not null default now(),
  released_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text
);
create unique index release_in_force on relationship.release (child_id, category) where withdrawn_at is null;
comment on table relationship.release is 'Parts that are withheld from the young person until their owner released them.';
create function relationship.released(ids uuid[]) returns table (child_id uuid, category text)
language sql stable security definer
begin atomic
  select release.child_id, release.category from relationship.release
  where release.child_id = any (ids) and withdrawn_at is null and not exists (
    select from relationship.restricted_child as restricted where restricted.child_id = release.child_id);
end;
create function gate.release_part(child uuid, part text, releases boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(child = any (agreement.writable(part)), false) then
    raise insufficient_privilege using message = 'row-level security: the agreement does not give this';
  end if;
  if releases then
    insert into relationship.release (child_id, category, released_by)
      values (child, part, current_setting('hub.subject', true)) on conflict do nothing;
  else
    update relationship.release set withdrawn_at = now(), withdrawn_by = current_setting('hub.subject', true)
      where child_id = child and category = part and withdrawn_at is null;
  end if;
  return found;
end $$;
revoke all on function relationship.released from public;
revoke all on all functions in schema gate from public;
do $$
declare
  resolver text := quote_ident(current_database() || '_scope_resolver');
  loader text := quote_ident(current_database() || '_loader');
  caller text := quote_ident(current_database() || '_scope_list');
begin
  execute format('grant execute on function relationship.released to %s', resolver);
  execute format('grant usage on schema gate to %s', caller);
  execute format('grant execute on all functions in schema gate to %s', caller);
  execute format('grant select, insert, update, delete on relationship.release to %s', loader);
  alter table relationship.release enable row level security;
  execute format('create policy load on relationship.release to %s using (true) with check (true)', loader);
end $$;
`;
