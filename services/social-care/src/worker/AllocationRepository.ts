import { randomUUID } from 'node:crypto';
import {
  dateProblem,
  hubError,
  mayReachChild,
  refuseProblems,
  textProblem,
  type CalendarDate,
  type Caller,
  type Database,
  type Policy,
  type RunQuery,
} from '@hub/platform';
import { isUuid } from '../child/isUuid';
import { lockTransfers } from '../transfer/lockTransfers';
import type { AllocateWorkerInput, AllocateWorkerPayload, EndAllocationInput } from './allocation.type';
import { allocationConflict } from './allocationConflict';
import { allocationQueries as queries, type AllocationRow } from './allocationQueries';
import { writeAllocation } from './writeAllocation';

export interface AllocationWriterDependencies {
  database: Pick<Database, 'writeAs' | 'runAs'>;
  policy: Policy;
  today(): CalendarDate;
}

/** The only writer of allocations, made for one caller. Whom the caller may not reach is not found. */
export class AllocationRepository {
  constructor(
    private readonly caller: Caller,
    private readonly dependencies: AllocationWriterDependencies,
  ) {}

  async allocate(input: AllocateWorkerInput): Promise<AllocateWorkerPayload> {
    const { childId, workerId, relationship, idempotencyKey } = input;
    const today = this.dependencies.today();
    const startedOn = input.startedOn ?? today;
    refuseProblems([
      textProblem('workerId', workerId),
      textProblem('idempotencyKey', idempotencyKey),
      dateProblem('startedOn', startedOn, today),
    ]);
    const allocationId = randomUUID();
    // The start as it was sent: left out, it is the same request on the next day too.
    const request = [childId, workerId, relationship, input.startedOn ?? null];
    const work = async (run: RunQuery) => {
      this.checkReach(childId);
      await checkExistence(run, childId, workerId);
      await lockTransfers(run, childId);
      const inserted = await run(queries.insert(allocationId, childId, workerId, relationship, startedOn));
      if (inserted.length === 0) throw await openConflict(run, childId, workerId, relationship);
      await run(queries.insertFirst(allocationId, this.caller.subject));
    };
    const write = {
      mutation: 'allocateWorker',
      idempotencyKey,
      request,
      allocationId,
      version: 1,
      dryRun: input.dryRun === true,
      work,
    };
    const payload = await writeAllocation(this.dependencies, this.caller, write);
    // A dry run's allocation has gone again, so its id leads nowhere.
    return payload.dryRun ? { ...payload, allocationId: null } : payload;
  }

  async end(input: EndAllocationInput): Promise<AllocateWorkerPayload> {
    const { allocationId, expectedVersion, idempotencyKey } = input;
    const today = this.dependencies.today();
    const endedOn = input.endedOn ?? today;
    refuseProblems([textProblem('idempotencyKey', idempotencyKey), dateProblem('endedOn', endedOn, today)]);
    if (!isUuid(allocationId)) throw hubError('NOT_FOUND');
    const version = expectedVersion + 1;
    const request = [allocationId, expectedVersion, input.endedOn ?? null];
    const work = async (run: RunQuery) => {
      const [allocation] = await run<AllocationRow>(queries.lock(allocationId));
      if (!allocation) throw hubError('NOT_FOUND');
      this.checkReach(allocation.child_id);
      if (allocation.version !== expectedVersion) throw await allocationConflict(run, allocationId);
      refuseProblems([endProblem(allocation, endedOn)]);
      await run(queries.end(allocationId, endedOn));
      await run(queries.insertChange(allocationId, version, allocation.child_id, this.caller.subject, 'ENDED'));
    };
    const write = {
      mutation: 'endAllocation',
      idempotencyKey,
      request,
      allocationId,
      version,
      dryRun: input.dryRun === true,
      work,
    };
    return writeAllocation(this.dependencies, this.caller, write);
  }

  private checkReach(childId: string): void {
    const reach = this.dependencies.policy.write(this.caller.role, this.caller.purpose, 'care.contacts');
    if (!isUuid(childId) || !mayReachChild(this.caller, reach, childId.toLowerCase(), 'care.contacts'))
      throw hubError('NOT_FOUND');
  }
}

async function checkExistence(run: RunQuery, childId: string, workerId: string): Promise<void> {
  if ((await run(queries.findChild(childId))).length === 0) throw hubError('NOT_FOUND');
  if ((await run(queries.findProfessional(workerId))).length > 0) return;
  refuseProblems([{ field: 'workerId', message: 'There is no professional with this id.' }]);
}

async function openConflict(run: RunQuery, childId: string, workerId: string, relationship: string) {
  const [open] = await run<{ id: string }>(queries.findOpen(childId, workerId, relationship));
  return open ? allocationConflict(run, open.id) : hubError('CONFLICT');
}

function endProblem({ started_on, ended_on }: AllocationRow, endedOn: CalendarDate) {
  if (ended_on !== null && ended_on <= endedOn)
    return { field: 'endedOn', message: `Its end is set already: ${ended_on}.` };
  if (endedOn < started_on) return { field: 'endedOn', message: `It cannot end before it began, on ${started_on}.` };
  return undefined;
}
