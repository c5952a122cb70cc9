import type { CalendarDate, Caller, Cursors, Database, LookReader, Policy } from '@hub/platform';
import { AccessGrantRepository } from './access-grant/accessGrant.repository';
import { AccessLogRepository } from './access-log/accessLog.repository';
import type { AssuranceContext } from './AssuranceContext';
import { Directory } from './directory/Directory';
import { EmergencyLookRepository } from './emergency-look/emergencyLook.repository';
import { ObjectionCaseRepository } from './objection/objectionCase.repository';
import { RecordObjectionRepository } from './objection/record/recordObjection.repository';
import { Officer } from './officer/Officer';
import { PermissionRepository } from './permission/permission.repository';
import { PermissionWriteRepository } from './permission/permissionWrite.repository';
import { MatchDecisionRepository } from './record-match/matchDecision.repository';
import { RecordMatchRepository } from './record-match/recordMatch.repository';
import { RecordedLookRepository } from './recorded-look/recordedLook.repository';
import { WithholdingRepository } from './withholding/withholding.repository';

export interface ContextParts {
  database: Database;
  policy: Policy;
  looks: LookReader;
  cursors: Cursors;
  today: CalendarDate;
}

/** The repositories of one caller, for one request. */
export function createContext(caller: Caller, given: ContextParts): AssuranceContext {
  const { database, policy, today } = given;
  const directory = new Directory(caller, database);
  const officer = new Officer(caller, database, policy, today);
  const parts = { ...given, caller, directory, officer };
  const permissions = new PermissionRepository(caller, database, policy, directory);
  const recordMatches = new RecordMatchRepository(parts);
  return {
    caller,
    policy,
    today,
    permissions,
    permissionWrites: new PermissionWriteRepository(caller, database, policy, permissions, directory),
    objectionRecords: new RecordObjectionRepository(caller, database, policy, permissions, today),
    objectionCases: new ObjectionCaseRepository(parts),
    accessLogs: new AccessLogRepository(parts),
    recordedLooks: new RecordedLookRepository(parts),
    emergencyLooks: new EmergencyLookRepository(parts),
    withholdings: new WithholdingRepository(parts),
    accessGrants: new AccessGrantRepository(parts),
    recordMatches,
    matchDecisions: new MatchDecisionRepository(parts, recordMatches),
  };
}
