import { londonDateOf, workingDaysBetween } from '@hub/platform';
import { FIRST_ID, fromCursor, toCursor, type Asked, type Pools } from './Pools.mts';
import { readCare } from './readCare.mts';

/** $1 whose children, $2 today, $3 and $4 where the page before ended, $5 how many. */
const PAGE = {
  name: 'worklist',
  text: `
    with page as materialized (
      select id, child_id, version, kind, status, due_on from health_assessment
      where child_id = any (array(
          select dated.child_id from relationship.staff join relationship.dated using (service_id)
          where subject = $1 and kind = 'registeredPatients'
            and staff.started_on <= $2::date and (staff.ended_on is null or staff.ended_on > $2)
            and dated.started_on <= $2 and (dated.ended_on is null or dated.ended_on > $2)
            and not exists (select from relationship.restricted_child as hidden where hidden.child_id = dated.child_id)))
        and (due_on, id) > ($3::date, $4::uuid)
      order by due_on, id limit $5)
    select page.*, patient.child_id is not null as held, matched_on, of_child.next_due_on, of_child.overdue as any_overdue
    from page left join patient using (child_id) cross join lateral (
      select min(due_on) filter (where status not in ('COMPLETED', 'CANCELLED')) as next_due_on,
        coalesce(bool_or(due_on < $2 and status not in ('COMPLETED', 'CANCELLED')), false) as overdue
      from health_assessment as each where each.child_id = page.child_id) as of_child
    order by page.due_on, page.id`,
};

interface Row {
  id: string;
  child_id: string;
  version: number;
  kind: string;
  status: string;
  due_on: string;
  held: boolean;
  matched_on: string | null;
  next_due_on: string | null;
  any_overdue: boolean;
}

/** Assessments with the care facts of their children: health first, for it says which children these are. */
export async function askWorklist({ health, socialCare }: Pools, { subject, first, after }: Asked) {
  const today = londonDateOf(new Date());
  const [dueOn, id] = after ? fromCursor(after) : ['-infinity', FIRST_ID];
  const { rows } = await health.query<Row>({ ...PAGE, values: [subject, today, dueOn, id, first + 1] });
  const page = rows.slice(0, first);
  const care = await readCare(socialCare, [...new Set(page.map((row) => row.child_id))], today);
  const nodes = page.map((row) => {
    const { id: childId, name, care: careRecord } = care.get(row.child_id)!;
    const { givenName, familyName } = name;
    const child = { id: childId, name: { givenName, familyName }, care: careRecord, health: { status: statusOf(row) } };
    return { ...assessmentOf(row, today), child };
  });
  const last = page.at(-1);
  const pageInfo = { hasNextPage: rows.length > first, endCursor: last ? toCursor(last.due_on, last.id) : null };
  return { healthAssessments: { nodes, pageInfo } };
}

function assessmentOf({ id, version, kind, status, due_on: dueOn }: Row, today: string) {
  const overdue = dueOn < today && status !== 'COMPLETED' && status !== 'CANCELLED';
  return {
    id,
    version,
    kind,
    status,
    dueOn,
    overdue,
    workingDaysOverdue: overdue ? workingDaysBetween(dueOn, today) : 0,
  };
}

export const statusOf = (row: Pick<Row, 'held' | 'matched_on' | 'next_due_on' | 'any_overdue'>) => ({
  recordStatus: row.held ? (row.matched_on ? 'HELD' : 'UNMATCHED') : 'NONE_HELD',
  nextDueOn: row.next_due_on,
  overdue: row.any_overdue,
});
