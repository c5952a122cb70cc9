import { CREATE_WRITE_RECEIPT } from '@hub/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Actions of the partnership and what became of them: leaf `partnership`. The checks repeat the rules of the mutations,
 * so that no other way in can break them.
 */
export class CreatePartnership1795305600402 implements MigrationInterface {
  name = 'CreatePartnership1795305600402';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACTIONS + RECORDS + CREATE_WRITE_RECEIPT + OWN_ACTIONS_ONLY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table write_receipt, strategy_change, action_change, partnership_action, partner');
  }
}

const ACTIONS = `
create table partner (
  subject text primary key,
  name text not null,
  job_title text not null
);
create table partnership_action (
  id uuid primary key default gen_random_uuid(),
  authority_code text not null references authority,
  strategy_id text references strategy,
  step_id text references strategy_step,
  title text not null,
  owner_agency text not null
    check (owner_agency in ('SOCIAL_CARE', 'VIRTUAL_SCHOOL', 'HEALTH', 'HOUSING', 'CORPORATE_PARENTING')),
  lead_subject text references partner,
  principle smallint references principle,
  status text not null default 'NOT_STARTED'
    check (status in ('NOT_STARTED', 'ON_TRACK', 'AT_RISK', 'COMPLETED', 'STOPPED')),
  progress text not null default '',
  due_on date not null,
  completed_on date,
  escalated_to text,
  escalated_on date,
  escalation_reason text,
  synthetic boolean not null,
  version integer not null default 1 check (version > 0),
  changed_at timestamptz not null default now(),
  constraint completed_on_a_day check ((status = 'COMPLETED') = (completed_on is not null)),
  constraint escalated_for_a_reason check (num_nulls(escalated_to, escalated_on, escalation_reason) in (0, 3)),
  constraint escalated_within_the_authority foreign key (escalated_to, authority_code) references board (id, authority_code)
);
create index on partnership_action (authority_code, due_on, id);
comment on column partnership_action.step_id is 'What a strategy said would be done, where the action carries that out.';
`;

const RECORDS = `
create table action_change (
  action_id uuid not null references partnership_action on delete cascade,
  version integer not null,
  changed_by text not null,
  changed_by_role text not null,
  changed_at timestamptz not null default now(),
  changes jsonb not null,
  primary key (action_id, version)
);
create table strategy_change (
  strategy_id text not null references strategy on delete cascade,
  version integer not null,
  changed_by text not null,
  changed_by_role text not null,
  changed_at timestamptz not null default now(),
  changes jsonb not null,
  primary key (strategy_id, version)
);
`;

/**
 * A board member writes the actions that they lead, and adds none; the agreement knows no smaller unit than the leaf.
 * Restrictive policies narrow what the generated ones give.
 */
const OWN_ACTIONS_ONLY = `
do $$
declare
  statistics text := quote_ident(current_database() || '_statistics');
  scope_list text := quote_ident(current_database() || '_scope_list');
  is_strategic_lead text := '(select current_setting(''hub.role'', true)) = ''STRATEGIC_LEAD''';
begin
  execute format('create policy lead_changes on partnership_action as restrictive for update to %s, %s
    using (%s or lead_subject = (select current_setting(''hub.subject'', true)))', scope_list, statistics, is_strategic_lead);
  execute format('create policy strategic_lead_adds on partnership_action as restrictive for insert to %s, %s
    with check (%s)', scope_list, statistics, is_strategic_lead);
  execute format('create policy strategic_lead_enters on partner as restrictive for insert to %s, %s
    with check (%s)', scope_list, statistics, is_strategic_lead);
  execute format('create policy strategic_lead_renames on partner as restrictive for update to %s, %s
    using (%s)', scope_list, statistics, is_strategic_lead);
end $$;
`;
