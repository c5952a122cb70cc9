import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CANCELLED_MIRROR, KEPT_ENDS } from './cancelledTransferSchema';
import { TRANSFER_MIRROR } from './transferSchema';

/**
 * A transfer can be cancelled: it stays on record, and what it ended is put back. So each end that a transfer sets is kept
 * with the end that was there before. Of transfers recorded until now it was not kept, so these cannot be cancelled.
 */
export class CancelTransfers1795305710002 implements MigrationInterface {
  name = 'CancelTransfers1795305710002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS + KEPT_ENDS + CANCELLED_MIRROR);
  }

  async down(runner: QueryRunner): Promise<void> {
    const mirror = TRANSFER_MIRROR.slice(0, TRANSFER_MIRROR.indexOf('create trigger'));
    await runner.query(mirror.replace('create function', 'create or replace function') + BACK);
  }
}

const COLUMNS = `
alter table care_transfer
  add column recorded_on date not null default (now() at time zone 'Europe/London')::date,
  add column is_reversible boolean not null default false,
  add column allocation_id uuid,
  add column cancelled_by text,
  add column cancelled_at timestamptz,
  add check ((cancelled_by is null) = (cancelled_at is null)),
  drop constraint care_transfer_child_id_on_day_key;
alter table care_transfer alter column is_reversible set default true;
create unique index care_transfer_standing on care_transfer (child_id, on_day) where cancelled_at is null;
comment on column care_transfer.allocation_id is 'The allocation of the professional who receives the child.';
alter table worker_allocation_change
  add column transfer_id uuid references care_transfer on delete set null,
  add column ended_on_before date,
  drop constraint worker_allocation_change_change_check,
  add constraint worker_allocation_change_change_check check (change in ('ALLOCATED', 'ENDED', 'REOPENED'));
create index on worker_allocation_change (transfer_id);
comment on column worker_allocation_change.transfer_id is 'The transfer that set the allocation''s end by this change.';
comment on column worker_allocation_change.ended_on_before is 'The end that it had, or would have but for transfers.';
`;

const BACK = `
drop table relationship.transfer_end;
alter table worker_allocation_change drop column transfer_id, drop column ended_on_before;
drop index care_transfer_standing;
alter table care_transfer no force row level security;
delete from care_transfer where cancelled_at is not null;
alter table care_transfer force row level security;
alter table care_transfer drop column recorded_on, drop column is_reversible, drop column allocation_id,
  drop column cancelled_by, drop column cancelled_at, add constraint care_transfer_child_id_on_day_key unique (child_id, on_day);
`;
