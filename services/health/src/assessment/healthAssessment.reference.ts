import type { HealthContext } from '../context';
import type { HealthAssessment } from './healthAssessment.type';

/** By the same repository as a query; one statement for all representations of a fetch. */
export const resolveHealthAssessmentReference = (
  { id }: { id?: unknown },
  { assessments }: HealthContext,
): Promise<HealthAssessment | null> => assessments.find(String(id));
