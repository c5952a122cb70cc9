import type { Client } from 'pg';

/** The worker who gets some of the children, for trying out. */
export interface CaseloadWorker {
  subject: string;
  name: string;
  jobTitle: string;
  team: string;
}

export const CASELOAD_SIZE = 25;

/**
 * Allocates children with an open episode until the worker has 25 of this return: those under 18 first, for the
 * others may need a permission of their own; else in the order of the authority's ids, so that a second import
 * allocates nobody else.
 */
export async function allocateCaseload(client: Client, worker: CaseloadWorker, authorityCode: string): Promise<number> {
  await client.query(
    `insert into professional (subject, name, job_title, team) values ($1, $2, $3, $4) on conflict (subject) do nothing`,
    [worker.subject, worker.name, worker.jobTitle, worker.team],
  );
  await client.query(EMPLOY, [worker.subject, authorityCode]);
  const { rowCount } = await client.query(ALLOCATE, [worker.subject, CASELOAD_SIZE]);
  return rowCount ?? 0;
}

/** Whoever has an authority's children works for it. */
const EMPLOY = `
  insert into relationship.employment (subject, authority_code, started_on)
  select $1, $2, current_date where not exists (
    select from relationship.employment where subject = $1 and authority_code = $2 and ended_on is null)`;

const ALLOCATE = `
  with has as (
    select child_id from worker_allocation
    where subject = $1 and kind = 'caseload' and ended_on is null
  ), allocated as (
    insert into worker_allocation (child_id, subject, kind, started_on)
    select child_id, $1, 'caseload', current_date
    from affected join next_child_name using (child_id)
    where exists (select from next_episode where next_episode.child_id = affected.child_id and ended_on is null)
      and child_id not in (select child_id from has)
    order by date_of_birth <= current_date - interval '18 years', child
    limit greatest(0, $2 - (select count(*) from has join affected using (child_id)))
    returning id, child_id, version
  )
  insert into worker_allocation_change (allocation_id, version, child_id, changed_by, change)
  select id, version, child_id, 'import ssda903', 'ALLOCATED' from allocated`;
