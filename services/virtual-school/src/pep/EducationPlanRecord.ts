import type { CalendarDate } from '@hub/platform';
import type { SchoolTerm } from '../academic-year/SchoolTerm';
import type { EducationPlanKind } from './EducationPlanKind';
import type { EducationPlanQuality } from './EducationPlanQuality';
import { WAITS_FOR_MEETING, type EducationPlanStatus } from './EducationPlanStatus';
import type { TargetProgress } from './TargetProgress';

/** One aim of a plan, in the words of whoever set it. */
export interface TargetRecord {
  text: string;
  progress: TargetProgress;
}

/** One plan as read from the database. `childId` is for the row checks; the graph has no field of that name. */
export interface EducationPlanRecord {
  id: string;
  childId: string;
  kind: EducationPlanKind;
  status: EducationPlanStatus;
  /** The term for which it is; an initial one is of the term in which it is due. */
  academicYear: number;
  term: SchoolTerm;
  /** Day 0 of an initial plan's due date; of a termly one the day of the meeting before. */
  countedFrom: CalendarDate;
  dueOn: CalendarDate;
  heldOn: CalendarDate | null;
  quality: EducationPlanQuality | null;
  childsViewRecorded: boolean | null;
  targets: TargetRecord[];
  /** In pounds, for this plan's term. */
  premiumAmount: number | null;
  premiumUse: string | null;
  version: number;
}

/** Its meeting is still to be held at the end of its due date. */
export const isOverdue = ({ status, dueOn }: EducationPlanRecord, today: CalendarDate): boolean =>
  dueOn < today && status === WAITS_FOR_MEETING;
