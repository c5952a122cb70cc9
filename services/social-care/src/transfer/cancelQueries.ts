import type { Query } from '@hub/platform';

const query = (name: string, text: string) => {
  const prepared = { name: `transfer-${name}`, text };
  return (...values: unknown[]): Query => ({ ...prepared, values });
};

/** By allocation: when it ends but for the transfer, and which of two that would be open at once was there first. */
const ENDS = `
  select allocation.id, kept.until_on, row_number() over (
      partition by subject, kind, kept.until_on is null order by change.change = 'ENDED' desc, started_on, allocation.id
    ) = 1 and not exists (
      select from worker_allocation as open where open.child_id = allocation.child_id and open.subject = allocation.subject
        and open.kind = allocation.kind and open.ended_on is null
    ) as "mayBeOpen"
  from worker_allocation_change as change join worker_allocation as allocation on allocation.id = change.allocation_id
  cross join lateral (
    select least(change.ended_on_before, min(greatest(other.on_day, allocation.started_on))) as until_on
    from worker_allocation_change as also join care_transfer as other on other.id = also.transfer_id
    where also.allocation_id = allocation.id and other.cancelled_at is null
  ) as kept
  where change.transfer_id = $1 and allocation.ended_on = greatest($2::date, allocation.started_on)`;

export const cancelQueries = {
  lock: query(
    'lock-one',
    `select version, coalesce(cancelled_by, recorded_by) as changed_by, coalesce(cancelled_at, recorded_at) as changed_at,
       on_day as "onDay", recorded_on as "recordedOn", allocation_id as "allocationId", is_reversible as "isReversible",
       cancelled_at is not null as "isCancelled"
     from care_transfer where id = $1 and child_id = $2 for update`,
  ),
  /** An allocation that never was in force rests on nothing. */
  built: query(
    'built',
    `select
       (select min(on_day) from care_transfer where child_id = $1 and on_day > $2::date and cancelled_at is null) as "laterDay",
       (select json_build_object('worker', name, 'startedOn', started_on)
        from worker_allocation as allocation join professional using (subject)
        where child_id = $1 and started_on >= $2::date and allocation.id is distinct from $3::uuid
          and (ended_on is null or ended_on > started_on)
        order by started_on, allocation.id limit 1) as allocated`,
  ),
  cancel: query(
    'cancel',
    'update care_transfer set cancelled_by = $2, cancelled_at = now(), version = version + 1 where id = $1',
  ),
  endReceived: query(
    'end-received',
    `with ended as (
       update worker_allocation set ended_on = started_on, version = version + 1
       where id = $1 and (ended_on is null or ended_on > started_on) returning id, version, child_id
     )
     insert into worker_allocation_change (allocation_id, version, child_id, changed_by, change)
     select id, version, child_id, $2, 'ENDED' from ended`,
  ),
  putBack: query(
    'put-back',
    `with ends as (${ENDS}), reopened as (
       update worker_allocation as allocation set ended_on = until_on, version = version + 1 from ends
       where ends.id = allocation.id and (until_on is not null or "mayBeOpen") and until_on is distinct from ended_on
       returning allocation.id, version, child_id
     )
     insert into worker_allocation_change (allocation_id, version, child_id, changed_by, change)
     select id, version, child_id, $3, 'REOPENED' from reopened`,
  ),
};
