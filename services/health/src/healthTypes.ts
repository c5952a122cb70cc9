import 'reflect-metadata';
import type { SubgraphTypes } from '@hub/platform';
import { HealthAssessmentResolver } from './assessment/healthAssessment.resolver';
import { resolveHealthAssessmentReference } from './assessment/healthAssessment.reference';
import { StatusUpdateResolver } from './assessment/status-update/statusUpdate.resolver';
import { resolveChildReference } from './child/child.reference';
import { Child } from './child/child.type';
import type { HealthContext } from './context';
import { HealthRecordResolver } from './health-record/healthRecord.resolver';

/** What the schema build needs of health: no database and no secret. */
export const healthTypes: SubgraphTypes<HealthContext> = {
  name: 'health',
  resolvers: [HealthAssessmentResolver, StatusUpdateResolver, HealthRecordResolver],
  references: { Child: resolveChildReference, HealthAssessment: resolveHealthAssessmentReference },
  orphanedTypes: [Child],
};
