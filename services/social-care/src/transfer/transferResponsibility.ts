import { randomUUID } from 'node:crypto';
import { refuseProblems, type InputProblem, type RunQuery } from '@hub/platform';
import type { Outcome, WriteContext } from '../write/RecordWriter';
import type { TransferInput } from './transfer.input';

/** $1 the child, $2 the day, $3 the authority, $4 the professional: what is there of what was named. */
const KNOWN = `
  select exists (select from authority where code = $3) as "isAuthority",
    exists (select from professional where subject = $4) as "isProfessional",
    gate.works_for($1, $4, $3, $2::date) as "worksThere",
    coalesce(
      (select to_code from care_transfer where child_id = $1 and on_day <= $2::date order by on_day desc limit 1),
      (select responsible_authority_code from care_status where child_id = $1)
    ) as responsible,
    exists (select from care_transfer where child_id = $1 and on_day = $2::date) as "isTaken"`;

const INSERT = `
  insert into care_transfer (id, child_id, to_code, on_day, recorded_by) values ($1, $2, $3, $4, $5)`;

/** Whoever works with the child until then does so no longer; an allocation that had not begun never does. */
const END_ALLOCATIONS = `
  with ended as (
    update worker_allocation set ended_on = greatest($2::date, started_on), version = version + 1
    where child_id = $1 and (ended_on is null or ended_on > greatest($2::date, started_on))
    returning id, version, child_id
  )
  insert into worker_allocation_change (allocation_id, version, child_id, changed_by, change)
  select id, version, child_id, $3, 'ENDED' from ended`;

const ALLOCATE = `
  insert into worker_allocation (id, child_id, subject, kind, started_on) values ($1, $2, $3, 'caseload', $4)`;
const TELL_ALLOCATION = `
  insert into worker_allocation_change (allocation_id, version, child_id, changed_by, change)
  values ($1, 1, $2, $3, 'ALLOCATED')`;

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
  const [known] = await run<Known>({
    name: 'transfer-known',
    text: KNOWN,
    values: [childId, day, toAuthority, receivedBy],
  });
  refuseProblems(problemsOf(known!, toAuthority));
  const [transfer, allocation] = [randomUUID(), randomUUID()];
  const statements = [
    { name: 'transfer-insert', text: INSERT, values: [transfer, childId, toAuthority, day, caller.subject] },
    { name: 'transfer-end', text: END_ALLOCATIONS, values: [childId, day, caller.subject] },
    { name: 'transfer-allocate', text: ALLOCATE, values: [allocation, childId, receivedBy, day] },
    { name: 'transfer-tell', text: TELL_ALLOCATION, values: [allocation, childId, caller.subject] },
  ];
  for (const statement of statements) await run(statement);
  return { recordId: transfer, version: null };
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
