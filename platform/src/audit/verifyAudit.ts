import type pg from 'pg';
import type { SignedHead } from './SignedHeads';
import { isIndexedAsRecorded, type IndexedLook } from './looks/isIndexedAsRecorded';
import { emptyHead, hashOf, type AuditHead } from './sealRecord';

/** What was found. `problems` names each chain and record; empty means that nothing was changed, cut or forged. */
export interface AuditVerification {
  chains: number;
  records: number;
  signedHeads: number;
  problems: string[];
}

interface Row {
  sequence: string;
  bytes: Buffer;
  previous_hash: Buffer;
  hash: Buffer;
  /** What `audit.look` says of it, if anything, and whether it should. */
  indexed: IndexedLook | null;
  isIndexed: boolean;
}

const PAGE = 2000;

/** $1 the chain, $2 after which record, $3 how many; with each what the index over the record says of it. */
const PAGE_OF_CHAIN = `
  select record.sequence, record.bytes, record.previous_hash, record.hash, to_jsonb(look) as indexed,
    record.sequence <= coalesce(progress.sequence, 0) as "isIndexed"
  from audit.record
  left join audit.look on look.chain = record.chain and look.sequence = record.sequence
  left join audit.look_progress as progress on progress.chain = record.chain
  where record.chain = $1 and record.sequence > $2 order by record.sequence limit $3`;

/** Recomputes every hash of every chain and holds the signed heads against them. Reads only. */
export async function verifyAudit(
  client: Pick<pg.Client, 'query'>,
  signedHeads: readonly SignedHead[],
): Promise<AuditVerification> {
  const { rows } = await client.query<{ id: string }>('select id from audit.chain order by started_at, id');
  const result: AuditVerification = { chains: rows.length, records: 0, signedHeads: signedHeads.length, problems: [] };
  const known = new Set(rows.map((row) => row.id));
  for (const head of signedHeads)
    if (!known.has(head.chain))
      result.problems.push(`Chain ${head.chain} was signed and is no longer in the database.`);
  for (const chain of known) await verifyChain(client, chain, signedHeads, result);
  return result;
}

async function verifyChain(
  client: Pick<pg.Client, 'query'>,
  chain: string,
  signedHeads: readonly SignedHead[],
  result: AuditVerification,
): Promise<void> {
  const expected = new Map(
    signedHeads.filter((head) => head.chain === chain).map((head) => [head.sequence, head.hash]),
  );
  let head = emptyHead(chain);
  for (
    let page = await readPage(client, chain, 0);
    page.length > 0;
    page = await readPage(client, chain, head.sequence)
  ) {
    for (const row of page) {
      const problem = problemOf(head, row, expected);
      if (problem) result.problems.push(`Chain ${chain}, record ${row.sequence}: ${problem}`);
      head = { sequence: Number(row.sequence), hash: row.hash };
      expected.delete(head.sequence);
      result.records++;
    }
  }
  for (const sequence of expected.keys())
    result.problems.push(`Chain ${chain}, record ${sequence}: it was signed and is no longer in the database.`);
}

async function readPage(client: Pick<pg.Client, 'query'>, chain: string, after: number): Promise<Row[]> {
  return (await client.query<Row>(PAGE_OF_CHAIN, [chain, after, PAGE])).rows;
}

function problemOf(head: AuditHead, row: Row, signed: ReadonlyMap<number, string>): string | undefined {
  const sequence = Number(row.sequence);
  if (sequence !== head.sequence + 1) return `record ${head.sequence + 1} is missing before it.`;
  if (!row.previous_hash.equals(head.hash)) return 'it does not follow from the record before it.';
  if (!hashOf(row.previous_hash, row.bytes).equals(row.hash))
    return 'its bytes were changed: they do not give its hash.';
  if ((JSON.parse(row.bytes.toString('utf8')) as { sequence: number }).sequence !== sequence)
    return 'it carries another number.';
  const signedHash = signed.get(sequence);
  if (signedHash !== undefined && signedHash !== row.hash.toString('hex'))
    return 'it is not the record that was signed.';
  return isIndexedAsRecorded(row.bytes, row.indexed, row.isIndexed)
    ? undefined
    : 'the index over the record was changed.';
}
