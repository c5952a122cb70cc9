import { ofPage, type ChildPart, type OfChild } from '../child/ChildPart';
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

/** Allocations that have not ended, those that begin later included, but not those that were ended before they begin. */
export const professionalsPart: ChildPart<ProfessionalCells[], OfChild<Professional>[]> = {
  rows: `select child_id, json_agg(json_build_array(allocation.id, version, name, job_title, team, telephone, kind,
      started_on, ended_on) order by kind, started_on, allocation.id) as cells
    from worker_allocation as allocation join professional using (subject)
    where ${ofPage} and (ended_on is null or ended_on > greatest($1::date, started_on)) group by child_id`,
  read: (childId, cells) => (cells ?? []).map((each) => professionalOf(childId, each)),
  /** The agreement: "housing sees only the personal adviser". The database keeps it too. */
  keepFor: (role, professionals) =>
    role === 'HOUSING_OFFICER'
      ? professionals.filter(({ relationship }) => relationship === 'personalAdviser')
      : professionals,
};

function professionalOf(childId: string, cells: ProfessionalCells): OfChild<Professional> {
  const [allocationId, version, name, jobTitle, team, telephone, relationship, startedOn, endedOn] = cells;
  return { childId, allocationId, version, name, jobTitle, team, telephone, relationship, startedOn, endedOn };
}
