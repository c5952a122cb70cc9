import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto';
import type pg from 'pg';
import type { HeadsByChain } from '../heads';
import { readSignedStatements } from '../segments';
import type { OnProgress } from '../verify';
import { exportStatement, type ExportHeader, type ExportLine } from './ExportLine';
import { ownPartOf } from './ownPartOf';

/** Which looks are exported. */
export interface ExportChoice extends Pick<ExportHeader, 'from' | 'to' | 'agency' | 'categories'> {
  heads: HeadsByChain;
  key: KeyObject;
}

export interface ExportFigures {
  chains: number;
  records: number;
  heads: number;
}

interface Stretch {
  chain: string;
  segment: string;
  first: number;
  last: number;
}

interface Row {
  sequence: number;
  bytes: Buffer;
  previousHash: Buffer;
  hash: Buffer;
}

const PAGE = 2000;

/** $1 and $2 the days. A day begins at midnight in England, which is the database's time. From first to last without a gap. */
const STRETCHES = `
  select chain.id as chain, chain.segment::text, kept.first, kept.last
  from audit.chain cross join lateral (
    select min(record.sequence)::int as first, max(record.sequence)::int as last from audit.record
    where record.segment = chain.segment and record.chain = chain.id
      and ($1::date is null or record.recorded_at >= $1::date::timestamptz)
      and ($2::date is null or record.recorded_at < ($2::date + 1)::timestamptz)
  ) as kept
  where kept.first is not null order by chain.started_at, chain.id`;

/** $5 the items of which something must have been shown, or asked for where nothing was; null for every record. */
const PAGE_OF_STRETCH = `
  select sequence::int, bytes, previous_hash as "previousHash", hash from audit.record
  where chain = $1 and segment = $2 and sequence > $3 and sequence <= $4
    and ($5::text[] is null or convert_from(bytes, 'UTF8')::jsonb -> 'categories' ?| $5)
  order by sequence limit $6`;

/** Writes records as lines, with all that somebody else needs to check them. Reads only. */
export async function exportAudit(
  client: Pick<pg.Client, 'query'>,
  choice: ExportChoice,
  write: (text: string) => void,
  onProgress: OnProgress = () => undefined,
): Promise<ExportFigures> {
  const digest = createHash('sha256');
  const put = (line: ExportLine): void => {
    const written = `${JSON.stringify(line)}\n`;
    digest.update(written);
    write(written);
  };
  put(headerOf(choice));
  const { rows: stretches } = await client.query<Stretch>(STRETCHES, [choice.from, choice.to]);
  const all = stretches.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const figures = { chains: 0, records: 0, heads: 0 };
  let done = 0;
  for (const stretch of stretches) {
    await exportStretch(client, choice, stretch, figures, put);
    onProgress((done += stretch.last - stretch.first + 1), all);
  }
  for (const signed of await readSignedStatements(client)) put({ kind: 'dropped', ...signed });
  const text = digest.digest('hex');
  const signature = sign(null, exportStatement(text), choice.key).toString('base64url');
  write(`${JSON.stringify({ kind: 'end', ...figures, digest: text, signature })}\n`);
  return figures;
}

const headerOf = ({ from, to, agency, categories, key }: ExportChoice): ExportHeader => ({
  kind: 'export',
  format: agency === null ? 1 : 2,
  madeAt: new Date().toISOString(),
  from,
  to,
  agency,
  categories,
  publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }) as string,
});

async function exportStretch(
  client: Pick<pg.Client, 'query'>,
  { heads, categories }: ExportChoice,
  { chain, segment, first, last }: Stretch,
  figures: ExportFigures,
  put: (line: ExportLine) => void,
): Promise<void> {
  put({ kind: 'chain', chain, segment });
  figures.chains++;
  for (const head of heads.of(chain)) {
    if (head.sequence < first || head.sequence > last) continue;
    put({ kind: 'head', ...head });
    figures.heads++;
  }
  for (let after = first - 1, rows: Row[]; ; after = rows.at(-1)!.sequence) {
    ({ rows } = await client.query<Row>(PAGE_OF_STRETCH, [chain, segment, after, last, categories, PAGE]));
    for (const row of rows) put(lineOf(chain, row, categories));
    figures.records += rows.length;
    if (rows.length < PAGE) return;
  }
}

function lineOf(chain: string, row: Row, owned: ExportChoice['categories']): ExportLine {
  if (!owned) return { kind: 'record', chain, ...asText(row) };
  const { sequence, hash, bytes } = row;
  return { kind: 'look', chain, sequence, hash: hash.toString('hex'), entry: ownPartOf(bytes, owned) };
}

const asText = ({ sequence, bytes, previousHash, hash }: Row) => ({
  sequence,
  previousHash: previousHash.toString('hex'),
  hash: hash.toString('hex'),
  bytes: bytes.toString('utf8'),
});
