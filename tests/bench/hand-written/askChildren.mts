import { londonDateOf } from '@hub/platform';
import { statusOf } from './askWorklist.mts';
import { FIRST_ID, fromCursor, toCursor, type Asked, type Pools } from './Pools.mts';
import { careOf, type CareRow } from './readCare.mts';

/** $1 whose children, $2 today, $3 where the page before ended, $4 how many. */
const PAGE = {
  name: 'children',
  text: `
    with page as materialized (
      select child_id as id from relationship.dated
      where subject = $1 and kind = 'caseload' and started_on <= $2::date and (ended_on is null or ended_on > $2)
        and child_id > $3::uuid
        and not exists (select from relationship.restricted_child as hidden where hidden.child_id = dated.child_id)
      order by child_id limit $4)
    select page.id, given_name, family_name, name.date_of_birth, legal.legal_status, placed.type, placed.started_on
    from page join child_name as name on name.child_id = page.id
    left join lateral (
      select legal_status from episode where child_id = page.id
        and started_on <= $2 and (ended_on is null or ended_on > $2)
      order by started_on desc, occurrence desc limit 1) as legal on true
    left join lateral (
      select type, started_on from placement where child_id = page.id
        and started_on <= $2 and (ended_on is null or ended_on > $2)
      order by started_on desc, occurrence desc limit 1) as placed on true
    order by page.id`,
};

/** $1 which children, $2 today. */
const HEALTH_BY_IDS = {
  name: 'health-by-ids',
  text: `
    select asked.id, patient.child_id is not null as held, matched_on, of_child.next_due_on, of_child.overdue as any_overdue
    from unnest($1::uuid[]) as asked (id) left join patient on patient.child_id = asked.id cross join lateral (
      select min(due_on) filter (where status not in ('COMPLETED', 'CANCELLED')) as next_due_on,
        coalesce(bool_or(due_on < $2::date and status not in ('COMPLETED', 'CANCELLED')), false) as overdue
      from health_assessment where child_id = asked.id) as of_child`,
};

type HealthRow = Parameters<typeof statusOf>[0] & { id: string };

/** A caseload with its health status: social care first, for it says which children these are. */
export async function askChildren(pools: Pools, asked: Asked) {
  const { children, pageInfo, ids, today } = await readCaseload(pools, asked);
  const statuses = await readHealth(pools, ids, today);
  const nodes = children.map((child) => ({ ...child, health: { status: statuses.get(child.id)! } }));
  return { children: { nodes, pageInfo } };
}

/** One page of somebody's children. */
export async function readCaseload({ socialCare }: Pools, { subject, first, after }: Asked) {
  const today = londonDateOf(new Date());
  const values = [subject, today, after ? fromCursor(after)[0] : FIRST_ID, first + 1];
  const { rows } = await socialCare.query<CareRow>({ ...PAGE, values });
  const page = rows.slice(0, first);
  const last = page.at(-1);
  const pageInfo = { hasNextPage: rows.length > first, endCursor: last ? toCursor(last.id) : null };
  return { children: page.map(careOf), pageInfo, ids: page.map(({ id }) => id), today };
}

export async function readHealth({ health }: Pools, ids: string[], today: string) {
  const { rows } = await health.query<HealthRow>({ ...HEALTH_BY_IDS, values: [ids, today] });
  return new Map(rows.map((row) => [row.id, statusOf(row)]));
}
