import type { CalendarDate, Policy, SubgraphContext } from '@hub/platform';
import type { AccessGrantRepository } from './access-grant/accessGrant.repository';
import type { AccessLogRepository } from './access-log/accessLog.repository';
import type { EmergencyLookRepository } from './emergency-look/emergencyLook.repository';
import type { ObjectionCaseRepository } from './objection/objectionCase.repository';
import type { RecordObjectionRepository } from './objection/record/recordObjection.repository';
import type { PermissionRepository } from './permission/permission.repository';
import type { PermissionWriteRepository } from './permission/permissionWrite.repository';
import type { MatchDecisionRepository } from './record-match/matchDecision.repository';
import type { RecordMatchRepository } from './record-match/recordMatch.repository';
import type { RecordedLookRepository } from './recorded-look/recordedLook.repository';
import type { WithholdingRepository } from './withholding/withholding.repository';

/** What assurance's resolvers find: repositories of one caller, for one request. */
export interface AssuranceContext extends SubgraphContext {
  policy: Policy;
  /** The day in England. */
  today: CalendarDate;
  permissions: PermissionRepository;
  permissionWrites: PermissionWriteRepository;
  objectionRecords: RecordObjectionRepository;
  objectionCases: ObjectionCaseRepository;
  accessLogs: AccessLogRepository;
  recordedLooks: RecordedLookRepository;
  emergencyLooks: EmergencyLookRepository;
  withholdings: WithholdingRepository;
  accessGrants: AccessGrantRepository;
  recordMatches: RecordMatchRepository;
  matchDecisions: MatchDecisionRepository;
}
