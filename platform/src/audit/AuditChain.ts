import { randomUUID } from 'node:crypto';
import { hubError } from '../errors';
import type { AuditEntry, AuditReceipt, AuditRecord } from './AuditEntry';
import type { AuditStore } from './AuditStore';
import { emptyHead, sealRecord, type AuditHead } from './sealRecord';

/** The most records in one batch: bounds what waits behind one commit. */
const BATCH = 500;
/** How often a batch is tried when the connection is lost. */
const ATTEMPTS = 3;

/** One hash chain, kept by one gateway process. */
export interface AuditChain {
  readonly id: string;
  /** Resolves once the record is committed. @throws HubError AUDIT_UNAVAILABLE when that cannot be known. */
  append(entry: AuditEntry): Promise<AuditReceipt>;
  /** The last record known to be committed. */
  head(): AuditHead;
  /** Whether the last batch could be written. */
  ready(): Promise<void>;
  /** Writes what waits, then ends. */
  close(): Promise<void>;
}

interface Waiting {
  entry: AuditEntry;
  resolve(receipt: AuditReceipt): void;
  reject(error: Error): void;
}

/**
 * The head is in memory and one batch is in flight: records that arrive meanwhile share the next commit. Reading the
 * head from the database for each record, or locking it, was measured 8 times slower.
 */
export async function createAuditChain(store: AuditStore, id: string = randomUUID()): Promise<AuditChain> {
  await store.openChain(id);
  let head = emptyHead(id);
  let waiting: Waiting[] = [];
  let inFlight: Promise<void> | undefined;
  /** False after a failure: only the database knows then whether the commit happened. */
  let headIsKnown = true;

  async function writeBatch(batch: Waiting[]): Promise<void> {
    let records: AuditRecord[] = [];
    for (let attempt = 1; ; attempt++) {
      try {
        if (!headIsKnown) head = await store.readHead(id);
        if (!isAt(head, records)) {
          records = seal(head, batch, records);
          headIsKnown = false;
          await store.insert(id, records);
          head = records.at(-1)!;
        }
        headIsKnown = true;
        return batch.forEach((item, index) => item.resolve(receiptOf(id, records[index]!)));
      } catch (cause) {
        if (attempt === ATTEMPTS) return refuse(batch, cause);
      }
    }
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH);
      waiting = waiting.slice(BATCH);
      await writeBatch(batch);
    }
    inFlight = undefined;
  }

  return {
    id,
    append: (entry) =>
      new Promise((resolve, reject) => {
        waiting.push({ entry, resolve, reject });
        inFlight ??= Promise.resolve().then(drain);
      }),
    head: () => head,
    ready: () => store.ping(),
    close: async () => {
      await inFlight;
      await store.close();
    },
  };
}

/** Whether the head in the database is this batch's last record: it was committed, and the answer got lost. */
const isAt = (head: AuditHead, records: readonly AuditRecord[]): boolean =>
  records.length > 0 && head.hash.equals(records.at(-1)!.hash);

/** A second attempt on the same head takes the same records, so that a late commit of the first is recognised. */
function seal(head: AuditHead, batch: readonly Waiting[], earlier: AuditRecord[]): AuditRecord[] {
  if (earlier[0]?.previousHash.equals(head.hash)) return earlier;
  const now = new Date();
  const records: AuditRecord[] = [];
  for (const { entry } of batch) records.push(sealRecord(records.at(-1) ?? head, entry, now));
  return records;
}

/** Nothing is answered without its record. A record without its answer, should the commit come late, harms nobody. */
function refuse(batch: readonly Waiting[], cause: unknown): void {
  for (const item of batch) item.reject(hubError('AUDIT_UNAVAILABLE', { cause }));
}

const receiptOf = (chain: string, record: AuditRecord): AuditReceipt => ({
  chain,
  sequence: record.sequence,
  hash: record.hash.toString('hex'),
});
