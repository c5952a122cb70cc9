import { workingDaysBetween, type CalendarDate } from '@hub/platform';
import type { Child } from '../child/child.type';
import { isOverdue, type AssessmentRecord } from './AssessmentRecord';
import type { HealthAssessment } from './healthAssessment.type';

/** An assessment as callers see it on this day. */
export function presentAssessment(record: AssessmentRecord, today: CalendarDate): HealthAssessment {
  const overdue = isOverdue(record, today);
  return {
    ...record,
    child: { __typename: 'Child', id: record.childId } as Child,
    overdue,
    workingDaysOverdue: overdue ? workingDaysBetween(record.dueOn, today) : 0,
  };
}
