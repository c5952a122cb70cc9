import type { VirtualSchoolContext } from '../context';
import type { PersonalEducationPlan } from './personalEducationPlan.type';

/** By the same repository as a query; one statement for all representations of a fetch. */
export const resolvePersonalEducationPlanReference = (
  { id }: { id?: unknown },
  { plans }: VirtualSchoolContext,
): Promise<PersonalEducationPlan | null> => plans.find(String(id));
