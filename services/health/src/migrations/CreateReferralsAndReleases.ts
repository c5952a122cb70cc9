import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RELEASES } from './releaseSchema';

/**
 * A referral to a mental health service is a relationship: received until the service decides, and accepted from the
 * day of its decision until it is closed. The database keeps these from the referrals in the writer's own transaction,
 * so that a scope never lags behind the record. A caller cannot write them.
 */
const REFERRALS = `
create table relationship.received_referral (
  referral_id uuid primary key,
  service_id uuid not null references relationship.service on delete cascade,
  child_id uuid not null references patient on delete cascade,
  reference text not null unique
);
create function relationship.mirror_referral() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from relationship.received_referral using changed where referral_id = changed.id;
  insert into relationship.received_referral (referral_id, service_id, child_id, reference)
    select id, service_id, child_id, reference from changed where status = 'REFERRED';
  insert into relationship.dated (service_id, kind, child_id, started_on, ended_on)
    select service_id, 'acceptedReferrals', child_id, accepted_on, closed_on from changed where accepted_on is not null
  on conflict (service_id, kind, child_id, started_on) do update set ended_on = excluded.ended_on;
  return null;
end $$;
create trigger mirror_referral_insert after insert on public.mental_health_referral
  referencing new table as changed for each statement execute function relationship.mirror_referral();
create trigger mirror_referral_update after update on public.mental_health_referral
  referencing new table as changed for each statement execute function relationship.mirror_referral();
do $$
declare
  resolver text := quote_ident(current_database() || '_scope_resolver');
  loader text := quote_ident(current_database() || '_loader');
begin
  execute format('grant select on relationship.received_referral to %s', resolver);
  execute format('grant select, insert, update, delete on relationship.received_referral to %s', loader);
  alter table relationship.received_referral enable row level security;
  execute format('create policy load on relationship.received_referral to %s using (true) with check (true)', loader);
  execute format('create policy of_own_service on relationship.received_referral for select to %s
    using (service_id = any ((select array(select service_id from relationship.staff))::uuid[]))', resolver);
  execute format('create policy of_received on relationship.restricted_child for select to %s
    using (child_id in (select child_id from relationship.received_referral))', resolver);
end $$;
`;

export class CreateReferralsAndReleases1795305600105 implements MigrationInterface {
  name = 'CreateReferralsAndReleases1795305600105';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REFERRALS);
    await runner.query(RELEASES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema gate cascade;
      drop function relationship.released;
      drop policy of_received on relationship.restricted_child; drop table relationship.release;
      drop function relationship.mirror_referral cascade; drop table relationship.received_referral`);
  }
}
