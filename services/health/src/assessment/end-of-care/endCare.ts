import type { ClientBase } from 'pg';
import { CLOSE_ASSESSMENTS, closeValues } from './closeAssessments';

/**
 * Tells health, as its loader, that these children are not looked after any more: what is open is cancelled. Children
 * whom health does not know, and those with nothing open, are left as they are. Answers how many were cancelled.
 */
export async function endCare(client: ClientBase, childIds: readonly string[]): Promise<number> {
  const { rowCount } = await client.query(CLOSE_ASSESSMENTS, closeValues(childIds, 'notification', 'SOCIAL_CARE'));
  return rowCount ?? 0;
}
