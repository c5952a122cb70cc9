import 'reflect-metadata';
import type { SubgraphTypes } from '@hub/platform';
import { AccessGrantResolver } from './access-grant/accessGrant.resolver';
import { AccessLogResolver } from './access-log/accessLog.resolver';
import { OwnAgreementResolver } from './agreement/ownAgreement.resolver';
import type { AssuranceContext } from './AssuranceContext';
import { resolveChildReference } from './child/child.reference';
import { Child } from './child/child.type';
import { EmergencyLookResolver } from './emergency-look/emergencyLook.resolver';
import { ObjectionCaseResolver } from './objection/objectionCase.resolver';
import { RecordObjectionResolver } from './objection/record/recordObjection.resolver';
import { ChildPermissionsResolver } from './permission/childPermissions.resolver';
import { PermissionWritesResolver } from './permission/permissionWrites.resolver';
import { RecordMatchResolver } from './record-match/recordMatch.resolver';
import { RecordedLookResolver } from './recorded-look/recordedLook.resolver';
import { WithholdingResolver } from './withholding/withholding.resolver';

/** What the schema build needs of assurance: no database and no secret. */
export const assuranceTypes: SubgraphTypes<AssuranceContext> = {
  name: 'assurance',
  resolvers: [
    OwnAgreementResolver,
    ChildPermissionsResolver,
    PermissionWritesResolver,
    RecordObjectionResolver,
    ObjectionCaseResolver,
    AccessLogResolver,
    RecordedLookResolver,
    EmergencyLookResolver,
    WithholdingResolver,
    AccessGrantResolver,
    RecordMatchResolver,
  ],
  references: { Child: resolveChildReference },
  orphanedTypes: [Child],
};
