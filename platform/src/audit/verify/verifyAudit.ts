import type pg from 'pg';
import { ForgedHead, type HeadsByChain, type SignedHead } from '../heads';
import { isIndexedAsRecorded, type IndexedLook } from '../looks/isIndexedAsRecorded';
import { firstDayOf, type DropStatement, type Segment } from '../segments';
import { ChainCheck, type KeptRecord } from './ChainCheck';
import { checkDropped } from './checkDropped';

/** What was found. `problems` names each chain and record; empty means that nothing was changed, cut or forged. */
export interface AuditVerification {
  chains: number;
  records: number;
  signedHeads: number;
  problems: string[];
}

/** What the database is held against. */
export interface AuditEvidence {
  heads: HeadsByChain;
  dropped: readonly DropStatement[];
  coveredUntil?: Date;
  /** One month alone. */
  only?: Segment;
}

const NONE: AuditEvidence = { heads: { chains: () => [], of: () => [] }, dropped: [] };

export type OnProgress = (done: number, of: number) => void;

interface Chain {
  id: string;
  segment: string;
  last: number;
}

interface Row extends KeptRecord {
  /** What `audit.look` says of it, if anything, and whether it should. */
  indexed: IndexedLook | null;
  isIndexed: boolean;
}

const PAGE = 2000;

const CHAINS = `
  select chain.id, chain.segment::text, coalesce((
    select max(record.sequence) from audit.record where record.segment = chain.segment and record.chain = chain.id
  ), 0)::int as last
  from audit.chain where $1::date is null or chain.segment = $1 order by chain.started_at, chain.id`;

/** $1 the chain, $2 its month, $3 after which record, $4 how many; with each what the index over the record says of it. */
const PAGE_OF_CHAIN = `
  select record.sequence::int, record.bytes, record.previous_hash as "previousHash", record.hash,
    to_jsonb(look) as indexed, record.sequence <= coalesce(progress.sequence, 0) as "isIndexed"
  from audit.record
  left join audit.look
    on look.segment = record.segment and look.chain = record.chain and look.sequence = record.sequence
  left join audit.look_progress as progress on progress.chain = record.chain
  where record.chain = $1 and record.segment = $2 and record.sequence > $3 order by record.sequence limit $4`;

/** Looks that somebody put there: nothing of them was ever recorded. */
const STRANGERS = `
  select count(*)::int as looks from audit.look where segment = $1 and chain = $2 and not exists (
    select from audit.record
    where record.segment = look.segment and record.chain = look.chain and record.sequence = look.sequence
  )`;

/** Recomputes every hash of every chain and holds the signed heads against them. Reads only. */
export async function verifyAudit(
  client: Pick<pg.Client, 'query'>,
  evidence: AuditEvidence = NONE,
  onProgress: OnProgress = () => undefined,
): Promise<AuditVerification> {
  const { heads, dropped, coveredUntil, only } = evidence;
  const { rows: chains } = await client.query<Chain>(CHAINS, [only ? firstDayOf(only) : null]);
  const present = new Set(chains.map(({ id }) => id));
  const result: AuditVerification = { chains: chains.length, records: 0, signedHeads: 0, problems: [] };
  const readHeads = watchHeads(heads, result);
  if (!only) result.problems.push(...checkDropped({ chains: () => heads.chains(), of: readHeads }, present, dropped));
  const all = chains.reduce((sum, { last }) => sum + last, 0);
  for (const chain of chains) {
    const check = new ChainCheck(chain.id, { heads: readHeads(chain.id), coveredUntil });
    await verifyChain(client, chain, check, result, () => onProgress(result.records, all));
  }
  return result;
}

/** Heads of a chain, counted; those that are forged are told, and stand for nothing. */
const watchHeads =
  (heads: HeadsByChain, result: AuditVerification) =>
  (chain: string): readonly SignedHead[] => {
    try {
      const signed = heads.of(chain);
      result.signedHeads += signed.length;
      return signed;
    } catch (error) {
      if (!(error instanceof ForgedHead)) throw error;
      result.problems.push(error.message);
      return [];
    }
  };

async function verifyChain(
  client: Pick<pg.Client, 'query'>,
  { id, segment }: Chain,
  check: ChainCheck,
  result: AuditVerification,
  onPage: () => void,
): Promise<void> {
  const { problems } = result;
  for (let last = 0, rows: Row[] = []; (rows = await readPage(client, id, segment, last)).length > 0;) {
    for (const row of rows) {
      const problem = check.next(row) ?? indexProblem(id, row);
      if (problem) problems.push(problem);
    }
    last = rows.at(-1)!.sequence;
    result.records += rows.length;
    onPage();
  }
  problems.push(...check.end());
  const { rows } = await client.query<{ looks: number }>(STRANGERS, [segment, id]);
  const { looks } = rows[0]!;
  if (looks > 0) problems.push(`Chain ${id}: the index over the record has ${looks} looks without a record.`);
}

async function readPage(
  client: Pick<pg.Client, 'query'>,
  chain: string,
  segment: string,
  after: number,
): Promise<Row[]> {
  return (await client.query<Row>(PAGE_OF_CHAIN, [chain, segment, after, PAGE])).rows;
}

const indexProblem = (chain: string, { sequence, bytes, indexed, isIndexed }: Row): string | undefined =>
  isIndexedAsRecorded(bytes, indexed, isIndexed)
    ? undefined
    : `Chain ${chain}, record ${sequence}: the index over the record was changed.`;
