import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '@hub/platform';
import type { AssessmentRecord } from '../AssessmentRecord';
import { nextReviewDueOn } from '../dueDates';

/** What is known of the child besides the assessment itself. */
export interface ReviewFacts {
  dateOfBirth: CalendarDate | null;
  /** Whether another review waits to be booked or carried out: then no second one is made. */
  reviewIsOpen: boolean;
}

/** The review that a completed assessment brings with it; null when none is needed. */
export function planNextReview(after: AssessmentRecord, facts: ReviewFacts): AssessmentRecord | null {
  if (after.status !== 'COMPLETED' || after.completedOn === null || facts.reviewIsOpen) return null;
  const dueOn = nextReviewDueOn(facts.dateOfBirth, after.completedOn);
  if (dueOn === null) return null;
  return {
    id: randomUUID(),
    childId: after.childId,
    kind: 'REVIEW',
    status: 'REQUESTED',
    countedFrom: after.completedOn,
    dueOn,
    bookedFor: null,
    completedOn: null,
    practitionerType: null,
    cancelledBecause: null,
    version: 1,
  };
}
