import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Row-level security beyond role, purpose and child, by policies that only ever take away. They stand beside those that
 * are generated from the agreement:
 *
 * - housing sees only the personal adviser among the professionals (`care.contacts`);
 * - a shared view is read by the audience that the young person chose, and by the young person, who alone changes it
 *   (`voice.shared`);
 * - past addresses of placements stay withheld from the young person (`care.placementAddress`).
 *
 * A personal adviser is a kind of allocation of its own now; for a scope it counts as the caseload.
 */
export class CreateRowRules1795305600009 implements MigrationInterface {
  name = 'CreateRowRules1795305600009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PERSONAL_ADVISER + ROW_RULES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop policy housing_adviser_only on worker_allocation;
drop policy housing_adviser_only on professional;
drop policy housing_adviser_only on worker_allocation_change;
drop policy audience_reads on shared_view;
drop policy young_person_changes on shared_view;
drop policy young_person_current_only on placement_address;
`);
  }
}

const PERSONAL_ADVISER = `
alter table worker_allocation drop constraint worker_allocation_kind_check;
alter table worker_allocation add constraint worker_allocation_kind_check
  check (kind in ('caseload', 'personalAdviser', 'reviews'));
create or replace function relationship.mirror_allocation() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into relationship.dated (subject, kind, child_id, started_on, ended_on, allocation_id)
  select subject, case kind when 'personalAdviser' then 'caseload' else kind end, child_id, started_on, ended_on, id
  from changed
  on conflict (allocation_id) do update set subject = excluded.subject, kind = excluded.kind,
    child_id = excluded.child_id, started_on = excluded.started_on, ended_on = excluded.ended_on;
  return null;
end $$;
alter table worker_allocation no force row level security;
alter table professional no force row level security;
update worker_allocation set kind = 'personalAdviser'
  where kind = 'caseload' and subject in (select subject from professional where job_title ilike 'personal adviser%');
alter table worker_allocation force row level security;
alter table professional force row level security;
`;

const ROLE = `(select current_setting('hub.role', true))`;

const ROW_RULES = `
do $$
declare
  caller text := quote_ident(current_database() || '_scope_list');
begin
  execute format($rule$create policy housing_adviser_only on worker_allocation as restrictive for select to %s
    using (${ROLE} <> 'HOUSING_OFFICER' or kind = 'personalAdviser')$rule$, caller);
  execute format($rule$create policy housing_adviser_only on professional as restrictive for select to %s
    using (${ROLE} <> 'HOUSING_OFFICER' or subject in (select subject from worker_allocation))$rule$, caller);
  execute format($rule$create policy housing_adviser_only on worker_allocation_change as restrictive for select to %s
    using (${ROLE} <> 'HOUSING_OFFICER' or allocation_id in (select id from worker_allocation))$rule$, caller);
  execute format($rule$create policy audience_reads on shared_view as restrictive for select to %s
    using (${ROLE} = 'CARE_EXPERIENCED' or ${ROLE} = any (readers))$rule$, caller);
  execute format($rule$create policy young_person_changes on shared_view as restrictive for update to %s
    using (${ROLE} = 'CARE_EXPERIENCED')$rule$, caller);
  execute format($rule$create policy young_person_current_only on placement_address as restrictive for select to %s
    using (${ROLE} <> 'CARE_EXPERIENCED' or (started_on <= current_date and (ended_on is null or ended_on > current_date)))$rule$,
    caller);
end $$;
`;
