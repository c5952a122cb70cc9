import type { CalendarDate } from '@hub/platform';
import type { AssessmentRecord } from '../AssessmentRecord';
import { presentAssessment } from '../presentAssessment';
import type { FieldChange } from './FieldChange';
import type { UpdateHealthAssessmentStatusPayload } from './updateHealthAssessmentStatus.payload';

/** What an update did. It is kept with the idempotency key, so that a repeated request gets this and nothing newer. */
export interface StatusUpdateOutcome {
  assessment: AssessmentRecord;
  changes: FieldChange[];
  next: AssessmentRecord | null;
}

/** The outcome as callers see it on this day. */
export function presentOutcome(
  { assessment, changes, next }: StatusUpdateOutcome,
  { dryRun = false, replayed = false, today }: { dryRun?: boolean; replayed?: boolean; today: CalendarDate },
): UpdateHealthAssessmentStatusPayload {
  return {
    childId: assessment.childId,
    assessment: presentAssessment(assessment, today),
    changes: changes.map((change) => ({ ...change, childId: assessment.childId })),
    nextAssessment: next && !dryRun ? presentAssessment(next, today) : null,
    nextReviewDueOn: next?.dueOn ?? null,
    dryRun,
    replayed,
  };
}
