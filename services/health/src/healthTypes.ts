import 'reflect-metadata';
import type { SubgraphTypes } from '@hub/platform';
import { HealthAssessmentResolver } from './assessment/healthAssessment.resolver';
import { resolveHealthAssessmentReference } from './assessment/healthAssessment.reference';
import { StatusUpdateResolver } from './assessment/status-update/statusUpdate.resolver';
import { resolveChildReference } from './child/child.reference';
import { Child } from './child/child.type';
import { EndOfCareResolver } from './assessment/end-of-care/endOfCare.resolver';
import type { HealthContext } from './context';
import { HealthRecordResolver } from './health-record/healthRecord.resolver';
import { HealthMatchResolver } from './match/healthMatch.resolver';
import { ReferralUpdateResolver } from './mental-health/update/referralUpdate.resolver';
import { HealthPlanUpdateResolver } from './plan/update/healthPlanUpdate.resolver';
import { ReleaseResolver } from './release/release.resolver';
import { WithholdingResolver } from './release/withholding.resolver';
import { resolveScorecardReference } from './scorecard/scorecard.reference';
import { ScorecardResolver } from './scorecard/scorecard.resolver';
import { Scorecard } from './scorecard/scorecard.type';
import { RecordSdqResolver } from './sdq/record/recordSdq.resolver';

/** What the schema build needs of health: no database and no secret. */
export const healthTypes: SubgraphTypes<HealthContext> = {
  name: 'health',
  resolvers: [
    HealthAssessmentResolver,
    StatusUpdateResolver,
    EndOfCareResolver,
    HealthRecordResolver,
    HealthMatchResolver,
    HealthPlanUpdateResolver,
    RecordSdqResolver,
    ReferralUpdateResolver,
    ReleaseResolver,
    WithholdingResolver,
    ScorecardResolver,
  ],
  references: {
    Child: resolveChildReference,
    HealthAssessment: resolveHealthAssessmentReference,
    Scorecard: resolveScorecardReference,
  },
  orphanedTypes: [Child, Scorecard],
};
