import { hubError, idOrNone, type RunQuery } from '@hub/platform';
import type { Category } from '@hub/schema';

/** Asked of the database, which decides by the agreement it holds and the caller's scope in this transaction. */
const WRITABLE = `
  select bool_and($1::uuid = any (agreement.writable(category))) and exists (select from patient where child_id = $1) as "may"
  from unnest($2::text[]) as category`;

/**
 * For what is written about a child anew: the caller may write all of these about this child.
 * @throws NOT_FOUND: out of scope and not existing are one answer, after the same statement.
 */
export async function requireWritable(run: RunQuery, childId: string, categories: readonly Category[]): Promise<void> {
  const values = [idOrNone(childId), categories];
  const [answer] = await run<{ may: boolean }>({ name: 'health-writable', text: WRITABLE, values });
  if (!answer?.may) throw hubError('NOT_FOUND');
}
