import { endCare } from '@hub/health';
import type { Database } from '@hub/platform';

type Loadable = Pick<Database, 'asLoader'>;

const NOT_LOOKED_AFTER = 'select child_id from care_status where not looked_after';

/**
 * Tells health whose care has ended, as a return says it: health assessments are due to children who are looked after.
 * Where health is another process on another server, it is told by its own people (`recordEndOfCare`).
 * @returns how many open assessments were cancelled.
 */
export async function tellEndsOfCare(socialCare: Loadable, health: Loadable): Promise<number> {
  const ended = await socialCare.asLoader((client) => client.query<{ child_id: string }>(NOT_LOOKED_AFTER));
  const ids = ended.rows.map(({ child_id }) => child_id);
  return health.asLoader((client) => endCare(client, ids));
}
