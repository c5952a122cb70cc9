import { hash } from 'node:crypto';
import type { Caller } from '../caller';
import type { Database, RunQuery } from '../database';
import { keyConflict } from './versionConflict';

/** A change that must not be carried out twice. */
export interface Write<Outcome> {
  /** The mutation's name: the same key may be used once with each. */
  mutation: string;
  idempotencyKey: string;
  /** Everything that makes the request this one and no other, but for the key and `dryRun`: kept as a digest. */
  request: unknown;
  /** Try it and save nothing. */
  dryRun?: boolean | null;
  /**
   * Checks and writes, or throws; then nothing is saved. What it returns is kept as JSON: keys and versions. What they
   * lead to is read again under the caller's rights of that day.
   */
  work(run: RunQuery): Promise<Outcome>;
}

/** What a write did, or would have done, or had done when it was sent the first time. */
export interface Written<Outcome> {
  outcome: Outcome;
  dryRun: boolean;
  /** The request had been carried out before: the outcome is that of then, and nothing was written now. */
  repeated: boolean;
}

const CLAIM = {
  name: 'receipt-claim',
  text: `insert into write_receipt (subject, mutation, idempotency_key, request_digest) values ($1, $2, $3, $4)
    on conflict do nothing returning subject`,
};
const READ = {
  name: 'receipt-read',
  text: `select request_digest, outcome from write_receipt where subject = $1 and mutation = $2 and idempotency_key = $3`,
};
const KEEP = {
  name: 'receipt-keep',
  text: `update write_receipt set outcome = $4::jsonb where subject = $1 and mutation = $2 and idempotency_key = $3`,
};

/**
 * One transaction: the claim of the idempotency key, the work, and its outcome on the receipt, so that all of it is
 * saved or none. A second request with the key waits for the first to end, and has its outcome.
 * @throws HubError CONFLICT when the key stands for another request.
 */
export async function writeOnce<Outcome>(
  database: Pick<Database, 'writeAs'>,
  caller: Caller,
  write: Write<Outcome>,
): Promise<Written<Outcome>> {
  try {
    return await database.writeAs(caller, async (run) => {
      const key = [caller.subject, write.mutation, write.idempotencyKey];
      const first = await claim<Outcome>(run, key, digestOf(write.request));
      if (first) return { outcome: first.outcome, dryRun: false, repeated: true };
      const outcome = await write.work(run);
      if (write.dryRun) throw new DryRun(outcome);
      await run({ ...KEEP, values: [...key, JSON.stringify(outcome ?? null)] });
      return { outcome, dryRun: false, repeated: false };
    });
  } catch (error) {
    if (error instanceof DryRun) return { outcome: error.outcome as Outcome, dryRun: true, repeated: false };
    throw error;
  }
}

/** Carries a dry run's outcome out of the transaction that it rolls back. */
class DryRun extends Error {
  constructor(readonly outcome: unknown) {
    super('A dry run writes nothing.');
  }
}

/** Undefined: the key is ours, go on. Else the receipt of the first request with it. */
async function claim<Outcome>(run: RunQuery, key: string[], digest: string) {
  if ((await run({ ...CLAIM, values: [...key, digest] })).length > 0) return undefined;
  const [first] = await run<{ request_digest: string; outcome: Outcome }>({ ...READ, values: key });
  if (first?.request_digest !== digest) throw keyConflict();
  return first;
}

const digestOf = (request: unknown): string => hash('sha256', JSON.stringify(request), 'base64url');
