import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The children whom the caller (`hub.subject`) reaches by this relationship on that day: both the employment and the
 * registration are in force from their first day until the day before their end. Split at the age of permission:
 * `born_by` is the latest day of birth of somebody who has it, and whose is not known counts as adult, the narrower of
 * the two. Children with health's own restricted mark are told apart. All ids come in one row: a row for each costs the
 * driver more than the whole query. In PL/pgSQL, which keeps the plan where an SQL function is planned at each call.
 */
const REACHED = `
create function relationship.reached(wanted text, on_day date, born_by date, out minors json, out adults json, out restricted json, out restricted_minors json)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  select coalesce(json_agg(child_id) filter (where not is_restricted and is_minor), '[]'),
    coalesce(json_agg(child_id) filter (where not is_restricted and is_minor is not true), '[]'),
    coalesce(json_agg(child_id) filter (where is_restricted), '[]'),
    coalesce(json_agg(child_id) filter (where is_restricted and is_minor), '[]')
  into minors, adults, restricted, restricted_minors
  from (
    select distinct dated.child_id, birth.date_of_birth > born_by as is_minor, marked.child_id is not null as is_restricted
    from relationship.staff
    join relationship.dated on dated.service_id = staff.service_id
    left join relationship.child_birth as birth on birth.child_id = dated.child_id
    left join relationship.restricted_child as marked on marked.child_id = dated.child_id
    where staff.subject = current_setting('hub.subject', true) and dated.kind = wanted
      and staff.started_on <= on_day and (staff.ended_on is null or staff.ended_on > on_day)
      and dated.started_on <= on_day and (dated.ended_on is null or dated.ended_on > on_day)
  ) as related;
end $$;
revoke all on function relationship.reached from public;
create index dated_in_scope on relationship.dated (service_id, kind) include (child_id, started_on, ended_on);
create index child_birth_in_scope on relationship.child_birth (child_id) include (date_of_birth);
comment on index relationship.dated_in_scope is 'All that a scope needs: its rows lie on as many pages as there are children.';
`;

const resolver = `quote_ident(current_database() || '_scope_resolver')`;

/**
 * The resolver asked the tables, and policies let it see what leads to the caller: for that PostgreSQL went through the
 * birthdays of everybody (20 ms of 20,000 children, and growing with them). The function looks up the caller's own, and
 * the resolver reads neither birthdays nor relationships any more.
 */
export class AnswerScopes1795393500106 implements MigrationInterface {
  name = 'AnswerScopes1795393500106';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${REACHED}
drop policy of_related on relationship.child_birth;
drop policy of_related on relationship.restricted_child;
drop policy of_own_service on relationship.dated;
do $$ begin
  execute format('grant execute on function relationship.reached to %s', ${resolver});
  execute format('revoke select on relationship.dated, relationship.child_birth from %s', ${resolver});
end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function relationship.reached;
drop index relationship.dated_in_scope, relationship.child_birth_in_scope;
do $$ begin
  execute format('grant select on relationship.dated, relationship.child_birth to %s', ${resolver});
  execute format('create policy of_own_service on relationship.dated for select to %s
    using (service_id = any ((select array(select service_id from relationship.staff))::uuid[]))', ${resolver});
  execute format('create policy of_related on relationship.child_birth for select to %s
    using (child_id in (select child_id from relationship.dated))', ${resolver});
  execute format('create policy of_related on relationship.restricted_child for select to %s
    using (child_id in (select child_id from relationship.dated))', ${resolver});
end $$`);
  }
}
