import type { Category } from '@hub/schema';

/** A table of which single rows can be withheld from the young person: it has `id` and `child_id`. */
export interface FactTable {
  table: string;
  category: Category;
}

const REFUSE = `
  if not coalesce(child = any (agreement.writable(part)), false) then
    raise insufficient_privilege using message = 'row-level security: the agreement does not give this';
  end if;`;

/**
 * For a migration of a service that releases parts of a record after a review (schemas `relationship` and `gate`): a part
 * can be released while single facts in it stay withheld from the young person, because they are another person's (Data
 * Protection Act 2018 Schedule 2 paragraph 16) or would cause serious harm (Schedule 3 paragraph 5). Whoever may write the
 * part decides, each fact with its ground and reason; a policy that only takes away holds it, whatever the service asks.
 * @param ofChild what the child's id references, such as `references child on delete cascade`
 */
export const createWithheldFacts = (tables: readonly FactTable[], ofChild: string): string => `
create table relationship.withheld_fact (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null ${ofChild},
  category text not null check (category in (${[...new Set(tables.map(({ category }) => `'${category}'`))].join(', ')})),
  fact uuid not null,
  ground text not null check (ground in ('THIRD_PARTY', 'SERIOUS_HARM')),
  reason text not null,
  withheld_by text not null,
  withheld_at timestamptz not null default now(),
  shown_by text,
  shown_at timestamptz,
  check ((shown_by is null) = (shown_at is null))
);
create unique index withheld_fact_in_force on relationship.withheld_fact (child_id, fact) where shown_at is null;
comment on table relationship.withheld_fact is 'Rows of a released part that the young person does not see; a decision is ended, never removed.';
create function gate.is_withheld(child uuid, which uuid) returns boolean
language sql stable security definer
begin atomic
  select exists (
    select from relationship.withheld_fact as held
    where held.child_id = child and held.fact = which and held.shown_at is null);
end;
create function gate.withhold_fact(child uuid, part text, which uuid, because text, why text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin${REFUSE}
  insert into relationship.withheld_fact (child_id, category, fact, ground, reason, withheld_by)
    values (child, part, which, because, why, current_setting('hub.subject', true)) on conflict do nothing;
  return found;
end $$;
create function gate.show_fact(child uuid, part text, which uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin${REFUSE}
  update relationship.withheld_fact set shown_at = now(), shown_by = current_setting('hub.subject', true)
    where child_id = child and category = part and fact = which and shown_at is null;
  return found;
end $$;
revoke all on function gate.is_withheld, gate.withhold_fact, gate.show_fact from public;
do $$
declare
  caller text := quote_ident(current_database() || '_scope_list');
  loader text := quote_ident(current_database() || '_loader');
  each_table text;
begin
  execute format('grant execute on function gate.is_withheld, gate.withhold_fact, gate.show_fact to %s', caller);
  execute format('grant select, insert, update, delete on relationship.withheld_fact to %s', loader);
  alter table relationship.withheld_fact enable row level security;
  execute format('create policy load on relationship.withheld_fact to %s using (true) with check (true)', loader);
  foreach each_table in array array[${tables.map(({ table }) => `'${table}'`).join(', ')}] loop
    execute format('create policy withheld_from_young_person on public.%I as restrictive for select to %s
      using ((select current_setting(''hub.role'', true)) <> ''CARE_EXPERIENCED'' or not gate.is_withheld(child_id, id))',
      each_table, caller);
  end loop;
end $$;
`;

/** Undoes it. */
export const dropWithheldFacts = (tables: readonly FactTable[]): string => `
${tables.map(({ table }) => `drop policy withheld_from_young_person on public.${table};`).join('\n')}
drop function gate.is_withheld, gate.withhold_fact, gate.show_fact;
drop table relationship.withheld_fact;
`;
