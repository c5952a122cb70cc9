import type { CalendarDate, Database } from '@hub/platform';
import { NO_CHILDREN, type ScopeAnswer } from '@hub/schema';

/**
 * $1 today. Children of whom a record of the officer's agency may be, and nobody has decided; a record that was matched
 * with one child does not wait for another. Their ages are not known here, and every item of this role is open at every
 * age: all count as adults, the narrower of the two.
 */
const QUEUE = `
  select coalesce(json_agg(distinct queue.child_id), '[]') as children
  from relationship.officer
  join relationship.match_queue as queue on queue.agency = officer.controller
  where officer.subject = current_setting('hub.subject', true) and officer.role = 'RECORDS_OFFICER'
    and officer.started_on <= $1 and (officer.ended_on is null or officer.ended_on > $1)
    and not exists (
      select from relationship.matched_record as matched
      where matched.agency = queue.agency and matched.record_reference = queue.record_reference
    )`;

/** The relationship that assurance owns: children whose records may be the same person. */
export async function resolveMatchQueue(
  database: Database,
  subject: string,
  relationship: string,
  today: CalendarDate,
): Promise<ScopeAnswer> {
  if (relationship !== 'matchQueue') return NO_CHILDREN;
  const query = { name: 'assurance-match-queue', text: QUEUE, values: [today] };
  const [queue] = await database.resolveScopeAs<{ children: string[] }>(subject, query);
  return { kind: 'LIST', minors: [], adults: queue!.children };
}
