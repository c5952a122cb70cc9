import type pg from 'pg';
import type { ChainHead } from '../AuditChain';
import type { HeadWriter } from './HeadWriter';

/** The last record of each chain. */
const LAST = `
  select chain.id as chain, last.sequence::int, last.hash from audit.chain
  cross join lateral (
    select sequence, hash from audit.record
    where record.chain = chain.id and record.segment = chain.segment order by sequence desc limit 1
  ) as last`;

/**
 * What a process that was killed recorded in its last seconds has no signed head: whoever starts next signs it. So does
 * another gateway, whose witness does no harm.
 */
export async function signFoundHeads(client: Pick<pg.Client, 'query'>, writer: HeadWriter): Promise<number> {
  const signed = writer.lastSigned();
  const { rows } = await client.query<ChainHead>(LAST);
  const behind = rows.filter(({ chain, sequence }) => (signed.get(chain) ?? 0) < sequence);
  for (const head of behind) writer.writeFound(head);
  return behind.length;
}
