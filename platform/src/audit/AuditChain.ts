import { randomUUID } from 'node:crypto';
import { hubError } from '../errors';
import type { AuditEntry, AuditReceipt, AuditRecord } from './AuditEntry';
import type { AuditStore, ChainPlace } from './AuditStore';
import { emptyHead, sealRecord, type AuditHead } from './sealRecord';
import { segmentOf } from './segments/Segment';

/** The most records in one batch: bounds what waits behind one commit. */
const BATCH = 500;
/** How often a batch is tried when the connection is lost. */
const ATTEMPTS = 3;

/** Where one chain stands. */
export interface ChainHead extends AuditHead {
  chain: string;
}

/**
 * The records of one gateway process: a hash chain for each month that it sees, since a month is what is dropped when its
 * time is over.
 */
export interface AuditChain {
  /** Resolves once the record is committed. @throws HubError AUDIT_UNAVAILABLE when that cannot be known. */
  append(entry: AuditEntry): Promise<AuditReceipt>;
  /** The last record known to be committed, of the chain of this month and of those before it. */
  heads(): ChainHead[];
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
export async function createAuditChain(store: AuditStore, clock: () => Date = () => new Date()): Promise<AuditChain> {
  const ended: ChainHead[] = [];
  let place = await openChain(store, clock());
  let head = emptyHead(place.chain);
  let waiting: Waiting[] = [];
  let inFlight: Promise<void> | undefined;
  /** False after a failure: only the database knows then whether the commit happened. */
  let headIsKnown = true;

  /** The first batch of a month opens its chain. */
  async function moveOn(now: Date): Promise<void> {
    if (!headIsKnown) head = await store.readHead(place);
    const next = await openChain(store, now);
    ended.push({ chain: place.chain, ...head });
    [place, head, headIsKnown] = [next, emptyHead(next.chain), true];
  }

  async function writeBatch(batch: Waiting[]): Promise<void> {
    const now = clock();
    let records: AuditRecord[] = [];
    for (let attempt = 1; ; attempt++) {
      try {
        if (segmentOf(now) !== place.segment) await moveOn(now);
        if (!headIsKnown) head = await store.readHead(place);
        if (!isAt(head, records)) {
          records = seal(head, batch, records, now);
          headIsKnown = false;
          await store.insert(place, records);
          head = records.at(-1)!;
        }
        headIsKnown = true;
        return batch.forEach((item, index) => item.resolve(receiptOf(place.chain, records[index]!)));
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
    append: (entry) =>
      new Promise((resolve, reject) => {
        waiting.push({ entry, resolve, reject });
        inFlight ??= Promise.resolve().then(drain);
      }),
    heads: () => [...ended, { chain: place.chain, ...head }],
    ready: () => store.ping(),
    close: async () => {
      await inFlight;
      await store.close();
    },
  };
}

async function openChain(store: AuditStore, now: Date): Promise<ChainPlace> {
  const place = { chain: randomUUID(), segment: segmentOf(now) };
  await store.openChain(place);
  return place;
}

/** Whether the head in the database is this batch's last record: it was committed, and the answer got lost. */
const isAt = (head: AuditHead, records: readonly AuditRecord[]): boolean =>
  records.length > 0 && head.hash.equals(records.at(-1)!.hash);

/** A second attempt on the same head takes the same records, so that a late commit of the first is recognised. */
function seal(head: AuditHead, batch: readonly Waiting[], earlier: AuditRecord[], now: Date): AuditRecord[] {
  if (earlier[0]?.previousHash.equals(head.hash)) return earlier;
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
