import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { signStatement, type DropStatement, type DroppedChain } from './DropStatement';
import { firstDayOf, type Segment } from './Segment';

const CHAINS = `
  select chain.id as chain, to_json(chain.started_at)#>>'{}' as "startedAt", kept.records,
    encode(first.hash, 'hex') as "firstHash", encode(last.hash, 'hex') as "lastHash"
  from audit.chain
  cross join lateral (
    select count(*)::int as records, min(sequence) as first, max(sequence) as last from audit.record
    where record.segment = chain.segment and record.chain = chain.id
  ) as kept
  left join audit.record as first
    on first.segment = chain.segment and first.chain = chain.id and first.sequence = kept.first
  left join audit.record as last
    on last.segment = chain.segment and last.chain = chain.id and last.sequence = kept.last
  where chain.segment = $1 order by chain.started_at, chain.id`;

/** What would be said of this month. */
export async function describeSegment(
  client: Pick<pg.Client, 'query'>,
  segment: Segment,
  retentionMonths: number,
): Promise<DropStatement> {
  const { rows: chains } = await client.query<DroppedChain>(CHAINS, [firstDayOf(segment)]);
  const records = chains.reduce((sum, chain) => sum + chain.records, 0);
  return { segment, droppedAt: new Date().toISOString(), retentionMonths, records, chains };
}

const DROP = 'select audit.drop_segment($1, $2, $3)';

/** Drops a month's records, and what is looked for in them, in one transaction with the statement on them. */
export async function dropSegment(
  owner: Pick<pg.Client, 'query'>,
  statement: DropStatement,
  key: KeyObject,
): Promise<void> {
  const signed = signStatement(statement, key);
  await owner.query(DROP, [firstDayOf(statement.segment), signed.statement, signed.signature]);
}
