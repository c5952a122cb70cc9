import { PERSONAS } from '@hub/cli';
import { daysFromToday, TODAY } from '../worldChildren.mts';
import type { WorldChild } from '../WorldChild.mts';
import type { Row, RowsOf } from './RowsOf.mts';
import { rowId } from './rowId.mts';

const BEGAN = daysFromToday(-400);
/** Of one relationship the end is known, and has not come. */
const SOON = daysFromToday(60);
const ALLOCATED = [['social-worker', 'caseload'], ['personal-adviser', 'personalAdviser'], ['reviewing-officer', 'reviews']] as const; // prettier-ignore
const ALLOCATED_ELSEWHERE = [['other-social-worker', 'caseload'], ['somebody-else', 'personalAdviser']] as const; // prettier-ignore
const OF_A_PLACEMENT = [['foster-carer', 'placedWithMe'], ['supervising-social-worker', 'placementsSupervised']] as const; // prettier-ignore
const OF_A_CHILD = [['advocate', 'instruction'], ['youth-justice', 'youthJusticeCases'], ['care-experienced', 'self']] as const; // prettier-ignore

/** In force until the day before its end: who ends today had their last day yesterday. */
export const endOf = ({ relation }: Pick<WorldChild, 'relation'>): string | null =>
  relation === 'ENDED' ? TODAY : null;

/** Whose child this is. Somebody else's, who is no persona, is a child out of scope. */
export const socialCareRelations: RowsOf = (child) => {
  const child_id = child.id;
  const dates = { started_on: BEGAN, ended_on: endOf(child) };
  const isOut = child.relation === 'OUT';
  const allocation = (subject: string, kind: string): Row => ({
    ...{ id: rowId(child_id, `allocation ${kind}`), child_id, subject, kind, version: 1, ...dates },
    ...(kind === 'personalAdviser' ? { ended_on: dates.ended_on ?? SOON } : {}),
  });
  const allocations = (isOut ? ALLOCATED_ELSEWHERE : ALLOCATED).map(([subject, kind]) => allocation(subject, kind));
  const dated = (subject: string, kind: string, placement_id: string | null): Row => ({ id: rowId(child_id, `relation ${kind}`), child_id, subject, kind, placement_id, ...dates }); // prettier-ignore
  return {
    worker_allocation: allocations,
    worker_allocation_change: allocations.map(({ id }) => ({ allocation_id: id, version: 1, child_id, changed_by: 'team-manager', change: 'ALLOCATED' })), // prettier-ignore
    'relationship.dated': isOut
      ? []
      : [
          ...OF_A_PLACEMENT.map(([subject, kind]) => dated(subject, kind, rowId(child_id, 'placement'))),
          ...OF_A_CHILD.map(([subject, kind]) => dated(subject, kind, null)),
        ],
    'relationship.restricted_child': child.isRestricted ? [{ child_id, since: BEGAN, reason: 'Tried by the matrix' }] : [], // prettier-ignore
    'relationship.release': child.isOpened.release ? RELEASED.map((category) => ({ child_id, category, released_by: 'social-worker' })) : [], // prettier-ignore
  };
};

const RELEASED = ['care.legal', 'care.placementAddress', 'care.family', 'care.missing', 'care.exploitation', 'care.adoption', 'care.youthJustice']; // prettier-ignore

export const COLLEAGUES = [
  ...PERSONAS.map(({ subject, name, jobTitle, team }) => ({ subject, name, job_title: jobTitle, team })),
  { subject: 'somebody-else', name: 'Nobody Known', job_title: 'Personal adviser', team: 'Elsewhere' },
].map((each, index) => ({ ...each, telephone: `01632 960${100 + index}` }));
