import { addMonths, type CalendarDate } from '@hub/platform';
import type { SenNeed } from './SenNeed';
import type { SenProvision } from './SenProvision';
import type { SpecialEducationalNeeds } from './specialEducationalNeeds.type';

/** What is recorded of a child's special educational needs. */
export interface SenRecord {
  childId: string;
  provision: SenProvision;
  primaryNeed: SenNeed | null;
  /** Since when there has been any provision. */
  since: CalendarDate | null;
  planIssuedOn: CalendarDate | null;
  planReviewedOn: CalendarDate | null;
  version: number;
  changedOn: CalendarDate;
}

export const SEN_COLUMNS = `child_id as "childId", provision, primary_need as "primaryNeed", since,
  plan_issued_on as "planIssuedOn", plan_reviewed_on as "planReviewedOn", version, changed_at::date as "changedOn"`;

/** A plan is reviewed within twelve months of its issue, then of each review (Children and Families Act 2014 s.44). */
export const reviewDueOn = ({ planIssuedOn, planReviewedOn }: SenRecord): CalendarDate | null =>
  planIssuedOn === null ? null : addMonths(planReviewedOn ?? planIssuedOn, 12);

export function presentSen(
  childId: string,
  record: SenRecord | undefined,
  today: CalendarDate,
): SpecialEducationalNeeds {
  const planReviewDueOn = record ? reviewDueOn(record) : null;
  return {
    childId,
    provision: record?.provision ?? null,
    primaryNeed: record?.primaryNeed ?? null,
    since: record?.since ?? null,
    planIssuedOn: record?.planIssuedOn ?? null,
    planReviewedOn: record?.planReviewedOn ?? null,
    planReviewDueOn,
    planReviewOverdue: planReviewDueOn !== null && planReviewDueOn < today,
    version: record?.version ?? 0,
  };
}
