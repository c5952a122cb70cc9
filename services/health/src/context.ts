import type { CalendarDate, Scorecards, SubgraphContext } from '@hub/platform';
import type { AssessmentRepository } from './assessment/healthAssessment.repository';
import type { StatusUpdateRepository } from './assessment/status-update/statusUpdate.repository';
import type { HealthRecordRepository } from './health-record/healthRecord.repository';
import type { EndOfCareRepository } from './assessment/end-of-care/endOfCare.repository';
import type { HealthMatchRepository } from './match/healthMatch.repository';
import type { ReferralUpdateRepository } from './mental-health/update/referralUpdate.repository';
import type { HealthPlanUpdateRepository } from './plan/update/healthPlanUpdate.repository';
import type { ReleaseRepository } from './release/release.repository';
import type { WithholdingRepository } from './release/withholding.repository';
import type { RecordSdqRepository } from './sdq/record/recordSdq.repository';

/** What health's resolvers find: repositories of one caller, for one request. */
export interface HealthContext extends SubgraphContext {
  /** The day in England on which the request is answered. */
  today: CalendarDate;
  assessments: AssessmentRepository;
  statusUpdates: StatusUpdateRepository;
  healthRecords: HealthRecordRepository;
  matches: HealthMatchRepository;
  recordedSdqs: RecordSdqRepository;
  planUpdates: HealthPlanUpdateRepository;
  referralUpdates: ReferralUpdateRepository;
  releases: ReleaseRepository;
  withholdings: WithholdingRepository;
  careEnds: EndOfCareRepository;
  scorecards: Scorecards;
}
