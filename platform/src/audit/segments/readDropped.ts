import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { readStatement, type DropStatement, type SignedStatement } from './DropStatement';

const DROPPED = 'select statement, signature from audit.dropped_segment order by segment';

export async function readSignedStatements(client: Pick<pg.Client, 'query'>): Promise<SignedStatement[]> {
  return (await client.query<SignedStatement>(DROPPED)).rows;
}

/** @throws ForgedStatement for one that none of these keys signed */
export async function readDropped(
  client: Pick<pg.Client, 'query'>,
  keys: readonly KeyObject[],
): Promise<DropStatement[]> {
  return (await readSignedStatements(client)).map((signed) => readStatement(signed, keys));
}
