import { createHash } from 'node:crypto';
import { hubError, type RunQuery } from '@hub/platform';

/** A request that must not be carried out twice, and what it will have written. */
export interface WriteRequest {
  subject: string;
  mutation: string;
  idempotencyKey: string;
  /** Everything that makes the request this one and no other. */
  request: readonly unknown[];
  allocationId: string;
  version: number;
}

export type Receipt = { allocationId: string; version: number };

const CLAIM = {
  name: 'receipt-claim',
  text: `insert into write_receipt (subject, mutation, idempotency_key, request_digest, allocation_id, version)
    values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning subject`,
};

const READ = {
  name: 'receipt-read',
  text: `select request_digest, allocation_id as "allocationId", version from write_receipt
    where subject = $1 and mutation = $2 and idempotency_key = $3`,
};

/**
 * Claims the key within the transaction of the write, so that both are saved or neither is; a second request with the
 * key waits for the first to end. Undefined: go on. Else the receipt of the first outcome.
 * @throws CONFLICT when the key stands for another request.
 */
export async function claimWrite(run: RunQuery, write: WriteRequest): Promise<Receipt | undefined> {
  const key = [write.subject, write.mutation, write.idempotencyKey];
  const digest = createHash('sha256').update(JSON.stringify(write.request)).digest('base64url');
  const claimed = await run({ ...CLAIM, values: [...key, digest, write.allocationId, write.version] });
  if (claimed.length > 0) return undefined;
  const [first] = await run<Receipt & { request_digest: string }>({ ...READ, values: key });
  if (first?.request_digest === digest) return first;
  const message = 'This idempotencyKey was used for another change. Send each change with a key of its own.';
  throw hubError('CONFLICT', { message });
}
