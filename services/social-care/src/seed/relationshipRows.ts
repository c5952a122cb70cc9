import type { CalendarDate, SyntheticChild } from '@hub/platform';
import type { SeededPlacement } from './placementRows';
import { rowId } from './rowId';
import type { SeedOf } from './SeedOf';

const ALLOCATIONS = ['caseload', 'personalAdviser', 'reviews'];
const OF_A_PLACEMENT = ['placedWithMe', 'placementsSupervised'];
const OF_A_CHILD = ['instruction', 'youthJusticeCases', 'self'];

/** Relationships of other agencies are theirs to keep. */
export function relationshipRows(child: SyntheticChild, placements: SeededPlacement[], { professionals }: SeedOf) {
  const child_id = child.id;
  const dated = child.relationships.map(({ subject, kind, startedOn, endedOn }) => ({
    id: rowId(child_id, kind, subject, startedOn),
    child_id,
    subject,
    kind: isAdviser(kind, professionals.get(subject)?.jobTitle) ? 'personalAdviser' : kind,
    started_on: startedOn,
    ended_on: endedOn,
  }));
  const ofPlacements = dated
    .filter(({ kind }) => OF_A_PLACEMENT.includes(kind))
    .map((row) => ({ ...row, placement_id: placementOf(row, placements) }))
    .filter(({ placement_id }) => placement_id !== undefined);
  const ofChild = dated.filter(({ kind }) => OF_A_CHILD.includes(kind)).map((row) => ({ ...row, placement_id: null }));
  return {
    worker_allocation: dated.filter(({ kind }) => ALLOCATIONS.includes(kind)).map((row) => ({ ...row, version: 1 })),
    'relationship.dated': [...ofPlacements, ...ofChild],
    'relationship.restricted_child': child.restricted ? [{ child_id, since: child.enteredCareOn }] : [],
  };
}

/** A population knows caseloads; who is a personal adviser their job title says. */
const isAdviser = (kind: string, jobTitle: string | undefined): boolean =>
  kind === 'caseload' && jobTitle?.toLowerCase() === 'personal adviser';

/** A relationship that goes on belongs to the placement of today; one that ended, to the placement of its last day. */
const placementOf = (row: { ended_on: CalendarDate | null }, placements: SeededPlacement[]): string | undefined =>
  placements.findLast(({ first }) => row.ended_on === null || first.startedOn < row.ended_on)?.id;
