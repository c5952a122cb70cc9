import { hubError, type Caller, type Database, type Policy, type RunQuery } from '@hub/platform';
import type { AllocateWorkerPayload } from './allocation.type';
import { allocationQueries, type AllocatedProfessional } from './allocationQueries';
import { claimWrite, type Receipt, type WriteRequest } from './writeOnce';

/** What both mutations give: how to write, and what it will have written. */
export interface AllocationWrite extends Omit<WriteRequest, 'subject'> {
  dryRun: boolean;
  /** Checks the rest and writes, or throws; then nothing is saved. */
  work(run: RunQuery): Promise<void>;
}

/** Carries a dry run's outcome out of the transaction that it rolls back. */
class DryRun extends Error {
  constructor(readonly payload: AllocateWorkerPayload) {
    super('A dry run writes nothing.');
  }
}

/** One transaction: the claim of the idempotency key, the write, and what is answered. */
export async function writeAllocation(
  { database, policy }: { database: Pick<Database, 'writeAs'>; policy: Policy },
  caller: Caller,
  { dryRun, work, ...request }: AllocationWrite,
): Promise<AllocateWorkerPayload> {
  if (policy.write(caller.role, caller.purpose, 'care.contacts') === 'NOBODY') throw hubError('FORBIDDEN');
  try {
    return await database.writeAs(caller, async (run) => {
      const first = await claimWrite(run, { ...request, subject: caller.subject });
      if (first) return payloadOf(run, first, { dryRun: false, repeated: true });
      await work(run);
      const payload = await payloadOf(run, request, { dryRun, repeated: false });
      if (dryRun) throw new DryRun(payload);
      return payload;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.payload;
    throw error;
  }
}

async function payloadOf(
  run: RunQuery,
  { allocationId, version }: Receipt,
  how: Pick<AllocateWorkerPayload, 'dryRun' | 'repeated'>,
): Promise<AllocateWorkerPayload> {
  const [allocation = null] = await run<AllocatedProfessional>(allocationQueries.read(allocationId));
  return { allocationId, version, allocation, ...how };
}
