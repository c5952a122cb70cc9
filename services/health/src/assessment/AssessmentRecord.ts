import type { CalendarDate } from '@hub/platform';
import { FINAL_STATUSES, type AssessmentStatus } from './AssessmentStatus';
import type { AssessmentKind } from './AssessmentKind';
import type { CancellationReason } from './CancellationReason';
import type { PractitionerType } from './PractitionerType';

export type { AssessmentKind, AssessmentStatus, PractitionerType };

/** One assessment as read from the database. `childId` is for the row checks; the graph has no field of that name. */
export interface AssessmentRecord {
  id: string;
  childId: string;
  kind: AssessmentKind;
  status: AssessmentStatus;
  /** Day 0 of the due date. */
  countedFrom: CalendarDate;
  dueOn: CalendarDate;
  bookedFor: CalendarDate | null;
  completedOn: CalendarDate | null;
  practitionerType: PractitionerType | null;
  /** Null unless it was cancelled, and when nobody said why. */
  cancelledBecause: CancellationReason | null;
  version: number;
}

/** Still due at the end of its due date: not completed, and not cancelled either, for then it is not needed. */
export const isOverdue = ({ status, dueOn }: AssessmentRecord, today: CalendarDate): boolean =>
  dueOn < today && !FINAL_STATUSES.includes(status);
