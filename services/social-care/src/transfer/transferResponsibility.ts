import { randomUUID } from 'node:crypto';
import { refuseProblems, type InputProblem, type RunQuery } from '@hub/platform';
import type { Outcome, WriteContext } from '../write/RecordWriter';
import { allocationQueries } from '../worker/allocationQueries';
import { lockTransfers } from './lockTransfers';
import type { TransferInput } from './transfer.input';

/** $1 the child, $2 the day, $3 the authority, $4 the professional: what is there of what was named. */
const KNOWN = `
  select exists (select from authority where code = $3) as "isAuthority",
    exists (select from professional where subject = $4) as "isProfessional",
    gate.works_for($1, $4, $3, $2::date) as "worksThere",
    coalesce(
      (select to_code from care_transfer where child_id = $1 and on_day <= $2::date and cancelled_at is null
       order by on_day desc limit 1),
      (select responsible_authority_code from care_status where child_id = $1)
    ) as responsible,
    exists (select from care_transfer where child_id = $1 and on_day = $2::date and cancelled_at is null) as "isTaken"`;

const INSERT = `
  insert into care_transfer (id, child_id, to_code, on_day, recorded_by, recorded_on, allocation_id)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/**
 * Whoever works with the child until then does so no longer; an allocation that had not begun never does, but for those
 * that rest on a later transfer. The end that each had is kept, so that it can be put back; one that another transfer had
 * set is not its own.
 */
const END_ALLOCATIONS = `
  with own as (
    select allocation.id, case when earlier.is_transfers then earlier.ended_on_before else ended_on end as until_on
    from worker_allocation as allocation left join lateral (
      select true as is_transfers, kept.ended_on_before
      from worker_allocation_change as kept join care_transfer as other on other.id = kept.transfer_id
      where kept.allocation_id = allocation.id and other.cancelled_at is null
        and allocation.ended_on = greatest(other.on_day, allocation.started_on) limit 1
    ) as earlier on true
    where child_id = $1 and (ended_on is null or ended_on > greatest($2::date, started_on))
      and not exists (
        select from care_transfer as next where next.child_id = $1 and next.cancelled_at is null
          and next.on_day > $2::date and next.on_day <= started_on)
  ), ended as (
    update worker_allocation as allocation set ended_on = greatest($2::date, started_on), version = version + 1
    from own where own.id = allocation.id
    returning allocation.id, version, child_id, until_on
  )
  insert into worker_allocation_change (allocation_id, version, child_id, changed_by, change, transfer_id, ended_on_before)
  select id, version, child_id, $3, 'ENDED', $4, until_on from ended`;

/** Until the next transfer, where one is recorded already. */
const ALLOCATE = `
  insert into worker_allocation (id, child_id, subject, kind, started_on, ended_on)
  values ($1, $2, $3, 'caseload', $4, (
    select min(on_day) from care_transfer where child_id = $2 and on_day > $4::date and cancelled_at is null))`;

interface Known {
  isAuthority: boolean;
  isProfessional: boolean;
  worksThere: boolean;
  isTaken: boolean;
  responsible: string | null;
}

/**
 * From the day on the other authority is responsible: its virtual school finds the child and the old one does not, the
 * old one's workers lose the child, and the one who receives the child has it. All of it is dated, so that a transfer
 * can be recorded before its day; nobody has to do anything at midnight.
 */
export async function transferResponsibility(
  run: RunQuery,
  { childId, caller, today }: WriteContext,
  { toAuthority, receivedBy, on }: TransferInput,
): Promise<Outcome> {
  const day = on ?? today;
  await lockTransfers(run, childId);
  const [known] = await run<Known>({
    name: 'transfer-known',
    text: KNOWN,
    values: [childId, day, toAuthority, receivedBy],
  });
  refuseProblems(problemsOf(known!, toAuthority));
  const [transfer, allocation] = [randomUUID(), randomUUID()];
  const { subject } = caller;
  const values = [transfer, childId, toAuthority, day, subject, today, allocation];
  await run({ name: 'transfer-insert', text: INSERT, values });
  await run({ name: 'transfer-end', text: END_ALLOCATIONS, values: [childId, day, subject, transfer] });
  await run({ name: 'transfer-allocate', text: ALLOCATE, values: [allocation, childId, receivedBy, day] });
  await run(allocationQueries.insertFirst(allocation, subject));
  return { recordId: transfer, version: 1 };
}

/** Whether the professional works there is told only of an authority that can take over: one thing at a time. */
function problemsOf(known: Known, toAuthority: string): (InputProblem | false)[] {
  const { isAuthority, isProfessional, worksThere, isTaken, responsible } = known;
  const isAlready = responsible === toAuthority;
  const isMissing = isAuthority && !isAlready && isProfessional && !worksThere;
  return [
    !isAuthority && { field: 'toAuthority', message: 'There is no authority with this code.' },
    isAlready && { field: 'toAuthority', message: 'This authority is responsible on that day already.' },
    isTaken && { field: 'on', message: 'A transfer on this day is recorded already.' },
    !isProfessional && { field: 'receivedBy', message: 'There is no professional with this id.' },
    isMissing && { field: 'receivedBy', message: WORKS_ELSEWHERE },
  ];
}

const WORKS_ELSEWHERE =
  'This professional does not work for that authority on that day. Name somebody who does; ask that authority who receives the child.';
