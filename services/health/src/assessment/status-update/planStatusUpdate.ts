import type { CalendarDate } from '@hub/platform';
import type { AssessmentRecord } from '../AssessmentRecord';
import { fieldChanges, type FieldChange } from './FieldChange';
import { problemsOf, type FieldProblem } from './problemsOf';
import type { StatusUpdate } from './StatusUpdate';

/** Either every problem of the update at once, or the assessment as it would be. */
export type StatusUpdatePlan =
  { problems: FieldProblem[] } | { problems: null; after: AssessmentRecord; changes: FieldChange[] };

/** Decides an update from the assessment, the wish and the day alone; it touches nothing. */
export function planStatusUpdate(
  before: AssessmentRecord,
  update: StatusUpdate,
  today: CalendarDate,
): StatusUpdatePlan {
  const problems = problemsOf(before, update, today);
  if (problems.length > 0) return { problems };
  const after: AssessmentRecord = {
    ...before,
    status: update.status,
    // A missed or declined appointment stays on the record with its day.
    bookedFor: update.bookedFor ?? before.bookedFor,
    completedOn: update.completedOn ?? null,
    practitionerType: update.practitionerType ?? null,
    cancelledBecause: update.cancelledBecause ?? null,
    version: before.version + 1,
  };
  return { problems: null, after, changes: fieldChanges(before, after) };
}
