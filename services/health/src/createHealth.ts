import 'reflect-metadata';
import {
  createCursors,
  createScorecards,
  londonDateOf,
  type CalendarDate,
  type Caller,
  type Database,
  type Policy,
  type SubgraphDefinition,
} from '@hub/platform';
import { AssessmentRepository } from './assessment/healthAssessment.repository';
import { StatusUpdateRepository } from './assessment/status-update/statusUpdate.repository';
import { EndOfCareRepository } from './assessment/end-of-care/endOfCare.repository';
import type { HealthContext } from './context';
import { HealthRecordRepository } from './health-record/healthRecord.repository';
import { healthTypes } from './healthTypes';
import { HealthMatchRepository } from './match/healthMatch.repository';
import { ReferralUpdateRepository } from './mental-health/update/referralUpdate.repository';
import { HealthPlanUpdateRepository } from './plan/update/healthPlanUpdate.repository';
import { resolveHealthScope } from './relationship/resolveHealthScope';
import { ReleaseRepository } from './release/release.repository';
import { WithholdingRepository } from './release/withholding.repository';
import { resolveReleases } from './release/resolveReleases';
import { healthScorecard } from './scorecard/healthScorecard';
import { RecordSdqRepository } from './sdq/record/recordSdq.repository';

export interface HealthDependencies {
  database: Database;
  policy: Policy;
  /** 32 bytes, the same in every process of this subgraph: pages go on in another process. */
  cursorKey: Uint8Array;
  /** Today in England; tests give another day. */
  today?: () => CalendarDate;
}

/** Health's part of the graph, and the scope of whom health employs. */
export function createHealth({
  database,
  policy,
  cursorKey,
  today: dayNow = () => londonDateOf(new Date()),
}: HealthDependencies): SubgraphDefinition<HealthContext> {
  const cursors = createCursors(cursorKey);
  const { ageOfPermission } = policy.agreement.rules;
  return {
    ...healthTypes,
    agencyName: 'Health',
    createContext(caller: Caller): HealthContext {
      const today = dayNow();
      return {
        caller,
        today,
        assessments: new AssessmentRepository(caller, database, cursors, today),
        statusUpdates: new StatusUpdateRepository(caller, database, today),
        healthRecords: new HealthRecordRepository(caller, database, policy, today),
        matches: new HealthMatchRepository(caller, database, today),
        recordedSdqs: new RecordSdqRepository(caller, database, today),
        planUpdates: new HealthPlanUpdateRepository(caller, database, today),
        referralUpdates: new ReferralUpdateRepository(caller, database, today),
        releases: new ReleaseRepository(caller, database),
        withholdings: new WithholdingRepository(caller, database),
        careEnds: new EndOfCareRepository(caller, database),
        scorecards: createScorecards(healthScorecard, { caller, database, today }),
      };
    },
    resolveScope: (subject, relationship) =>
      resolveHealthScope(database, { subject, relationship, today: dayNow(), ageOfPermission }),
    resolveOpenings: (question) => resolveReleases(database, question),
    ready: () => database.ping(),
  };
}
