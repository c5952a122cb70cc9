import { hubError, writeOnce, type Caller, type Database, type Policy, type RunQuery, type Write } from '@hub/platform';
import type { AllocateWorkerPayload } from './allocation.type';
import { allocationQueries, type AllocatedProfessional } from './allocationQueries';

/** What the receipt keeps. */
type Written = Pick<AllocateWorkerPayload, 'version'> & { allocationId: string };

/** What both mutations give: how to write, and what it will have written. */
export interface AllocationWrite extends Omit<Write<Written>, 'work'>, Written {
  /** Checks the rest and writes, or throws; then nothing is saved. */
  work(run: RunQuery): Promise<void>;
}

/** One transaction: the claim of the idempotency key, the write, and what is answered. */
export async function writeAllocation(
  { database, policy }: { database: Pick<Database, 'writeAs' | 'runAs'>; policy: Policy },
  caller: Caller,
  { work, allocationId, version, ...write }: AllocationWrite,
): Promise<AllocateWorkerPayload> {
  if (policy.write(caller.role, caller.purpose, 'care.contacts') === 'NOBODY') throw hubError('FORBIDDEN');
  const read = (id: string) => allocationQueries.read(id);
  let allocation: AllocatedProfessional | undefined;
  const carryOut = async (run: RunQuery): Promise<Written> => {
    await work(run);
    [allocation] = await run<AllocatedProfessional>(read(allocationId));
    return { allocationId, version };
  };
  const { outcome, dryRun, repeated } = await writeOnce(database, caller, { ...write, work: carryOut });
  if (repeated) [allocation] = await database.runAs<AllocatedProfessional>(caller, read(outcome.allocationId));
  return { ...outcome, allocation: allocation ?? null, dryRun, repeated };
}
