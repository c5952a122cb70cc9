import type { RunQuery } from '@hub/platform';
import type { EducationPlanRecord } from '../EducationPlanRecord';
import { PLAN_COLUMNS } from '../planQueries';

const INITIAL = `select ${PLAN_COLUMNS} from personal_education_plan as plan
  where plan.child_id = $1 and plan.kind = 'INITIAL' and plan.counted_from = $2 and plan.status <> 'CANCELLED'`;

/** The initial plan that counts from this day; one that was begun in error does not count. */
export async function findInitialPlan(run: RunQuery, childId: string, countedFrom: string) {
  const query = { name: 'education-plan-initial', text: INITIAL, values: [childId, countedFrom] };
  const [plan] = await run<EducationPlanRecord>(query);
  return plan && { ...plan, recordId: plan.id };
}
