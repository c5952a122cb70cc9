import type { CalendarDate, SubgraphContext } from '@hub/platform';
import type { AssessmentRepository } from './assessment/healthAssessment.repository';
import type { StatusUpdateRepository } from './assessment/status-update/statusUpdate.repository';
import type { HealthRecordRepository } from './health-record/healthRecord.repository';

/** What health's resolvers find: repositories of one caller, for one request. */
export interface HealthContext extends SubgraphContext {
  /** The day in England on which the request is answered. */
  today: CalendarDate;
  assessments: AssessmentRepository;
  statusUpdates: StatusUpdateRepository;
  healthRecords: HealthRecordRepository;
}
