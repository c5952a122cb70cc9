import type { ChildPart, OfChild } from '../child/ChildPart';
import type { Professional, WorkerRelationship } from './worker.type';

type ProfessionalCells = [
  allocationId: string,
  version: number,
  name: string,
  jobTitle: string,
  team: string | null,
  telephone: string | null,
  relationship: WorkerRelationship,
  startedOn: string,
  endedOn: string | null,
];

/** Allocations that have not ended, those that begin later included. */
export const professionalsPart: ChildPart<Professional[]> = {
  columns: 'workers.list as professionals',
  join: `left join lateral (
      select json_agg(json_build_array(allocation.id, version, name, job_title, team, telephone, kind, started_on, ended_on)
        order by kind, started_on, allocation.id) as list
      from worker_allocation as allocation join professional using (subject)
      where allocation.child_id = child.id and (ended_on is null or ended_on > clock.today)
    ) as workers on true`,
  read: (row) => ((row['professionals'] ?? []) as ProfessionalCells[]).map((cells) => professionalOf(row.id, cells)),
};

function professionalOf(childId: string, cells: ProfessionalCells): OfChild<Professional> {
  const [allocationId, version, name, jobTitle, team, telephone, relationship, startedOn, endedOn] = cells;
  return { childId, allocationId, version, name, jobTitle, team, telephone, relationship, startedOn, endedOn };
}
