import type pg from 'pg';
import type { RoleName } from '@hub/schema';

/** An operation that a role asked and was answered, as the record of looks keeps it: without literals and aliases. */
export interface AskedOften {
  role: RoleName;
  operation: string;
  times: number;
  /** The last day on which it was asked, yyyy-mm-dd in UTC. */
  lastOn: string;
}

/** A mutation has a record before it is written and one after; only the second says that it was answered. */
const ASKED = `
  select entry->>'role' as role, entry->>'operation' as operation, count(*)::integer as times,
    left(max(entry->>'recordedAt'), 10) as "lastOn"
  from audit.record cross join lateral (select convert_from(record.bytes, 'UTF8')::jsonb) as read (entry)
  where recorded_at >= $1::date and entry->>'verdict' in ('ANSWERED', 'OUTCOME')
  group by 1, 2 order by 1, 3 desc, 2`;

/** What each role asked since that day. Reads only. */
export async function recordedOperations(client: Pick<pg.Client, 'query'>, since: string): Promise<AskedOften[]> {
  return (await client.query<AskedOften>(ASKED, [since])).rows;
}
