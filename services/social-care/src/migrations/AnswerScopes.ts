import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The children whom the caller (`hub.subject`), or anybody of the caller's team, reaches by this relationship on that
 * day: in force from its first day until the day before its end, and one to a placement no longer than the placement.
 * Split at the age of permission: `born_by` is the latest day of birth of somebody who has it, and whose is not known
 * counts as adult, the narrower of the two; of their own record, `account_born_by` is that of the youngest who have an
 * account. Restricted children stand apart. Each child once, though two relationships
 * may reach it, and all ids in one row: a row for each costs the driver more than the whole query.
 */
const REACHED = `
create function relationship.reached(wanted text, on_day date, born_by date, account_born_by date, out minors json, out adults json, out restricted json, out restricted_minors json)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  of_team boolean := wanted = 'team';
  subjects text[] := case when of_team then relationship.reachable_subjects() else array[current_setting('hub.subject', true)] end;
begin
  select coalesce(json_agg(child_id) filter (where not is_restricted and is_minor), '[]'),
    coalesce(json_agg(child_id) filter (where not is_restricted and is_minor is not true), '[]'),
    coalesce(json_agg(child_id) filter (where is_restricted), '[]'),
    coalesce(json_agg(child_id) filter (where is_restricted and is_minor), '[]')
  into minors, adults, restricted, restricted_minors
  from (
    select distinct related.child_id, related.date_of_birth > born_by as is_minor, marked.child_id is not null as is_restricted
    from relationship.dated as related
    left join relationship.restricted_child as marked on marked.child_id = related.child_id
    where related.subject = any (subjects) and related.kind = case when of_team then 'caseload' else wanted end
      and (wanted <> 'self' or related.date_of_birth > account_born_by is not true)
      and related.started_on <= on_day and (related.ended_on is null or related.ended_on > on_day)
      and (related.placement_id is null or exists (
        select from relationship.placement_period as placement
        where placement.placement_id = related.placement_id
          and placement.started_on <= on_day and (placement.ended_on is null or placement.ended_on > on_day)
      ))
  ) as found;
end $$;
revoke all on function relationship.reached from public;
create index dated_in_scope on relationship.dated (subject, kind)
  include (child_id, date_of_birth, started_on, ended_on, placement_id);
drop index relationship.dated_subject_kind_idx;
comment on index relationship.dated_in_scope is 'All that a scope needs: its rows lie on as many pages as there are children.';
`;

const OF_RESOLVER = ['dated', 'placement_period'].map((table) => `relationship.${table}`).join(', ');
const resolver = `quote_ident(current_database() || '_scope_resolver')`;

/**
 * The resolver asked the tables themselves, with policies on them, and PostgreSQL planned the question anew whenever it
 * could not know how many it would find. The function keeps its plan, and the resolver reads neither relationships nor
 * placements any more: it learns whom the caller reaches, and nothing about how or since when. Who is restricted it still
 * reads, since other agencies ask that of children whom they name.
 */
export class AnswerScopes1795305700001 implements MigrationInterface {
  name = 'AnswerScopes1795305700001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${REACHED}
drop policy own_or_team on relationship.dated;
drop policy no_person on relationship.placement_period;
do $$ begin
  execute format('grant execute on function relationship.reached to %s', ${resolver});
  execute format('revoke execute on function relationship.reachable_subjects() from %s', ${resolver});
  execute format('revoke select on ${OF_RESOLVER} from %s', ${resolver});
end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function relationship.reached;
drop index relationship.dated_in_scope;
create index on relationship.dated (subject, kind);
do $$ begin
  execute format('grant execute on function relationship.reachable_subjects() to %s', ${resolver});
  execute format('grant select on ${OF_RESOLVER} to %s', ${resolver});
  execute format('create policy own_or_team on relationship.dated for select to %s
    using (subject = any ((select relationship.reachable_subjects())::text[]))', ${resolver});
  execute format('create policy no_person on relationship.placement_period for select to %s using (true)', ${resolver});
end $$`);
  }
}
