import type { CalendarDate } from '@hub/platform';
import type { EducationPlanning } from './educationPlanning.type';
import type { EducationPlanRecord } from './EducationPlanRecord';
import { WAITS_FOR_MEETING } from './EducationPlanStatus';
import { presentPlan } from './presentPlan';

/** All plans of one child as callers see them on this day. */
export function presentPlanning(
  childId: string,
  records: readonly EducationPlanRecord[],
  today: CalendarDate,
): EducationPlanning {
  const plans = records
    .map((record) => presentPlan(record, today))
    .sort((one, other) => (one.dueOn < other.dueOn ? 1 : -1));
  const current = plans.findLast(({ status }) => status === WAITS_FOR_MEETING) ?? null;
  const held = plans.filter(({ heldOn }) => heldOn !== null);
  const latest = held.toSorted((one, other) => (one.heldOn! < other.heldOn! ? 1 : -1))[0] ?? null;
  return { childId, current, latest, nextDueOn: current?.dueOn ?? null, overdue: current?.overdue ?? false, plans };
}
