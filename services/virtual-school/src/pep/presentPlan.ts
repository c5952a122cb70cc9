import { workingDaysBetween, type CalendarDate } from '@hub/platform';
import type { Child } from '../child/child.type';
import { isOverdue, type EducationPlanRecord } from './EducationPlanRecord';
import type { PersonalEducationPlan } from './personalEducationPlan.type';

/** A plan as callers see it on this day. */
export function presentPlan(record: EducationPlanRecord, today: CalendarDate): PersonalEducationPlan {
  const { premiumAmount, premiumUse, targets, ...rest } = record;
  const overdue = isOverdue(record, today);
  return {
    ...rest,
    child: { __typename: 'Child', id: record.childId } as Child,
    targets: targets.map((target) => ({ ...target, childId: record.childId })),
    pupilPremiumPlus: premiumAmount,
    pupilPremiumPlusUse: premiumUse,
    overdue,
    workingDaysOverdue: overdue ? workingDaysBetween(record.dueOn, today) : 0,
  };
}
