import type { RunQuery } from '@hub/platform';
import type { EducationPlanRecord } from '../EducationPlanRecord';
import { PLAN_COLUMNS } from '../planQueries';

const FOLLOWING = `select ${PLAN_COLUMNS} from personal_education_plan as plan where plan.follows = $1`;

/** The plan that the meeting of this one made, as it is today. */
export async function findNextPlan(run: RunQuery, planId: string): Promise<EducationPlanRecord | null> {
  const query = { name: 'education-plan-following', text: FOLLOWING, values: [planId] };
  const [next] = await run<EducationPlanRecord>(query);
  return next ?? null;
}
