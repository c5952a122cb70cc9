import 'reflect-metadata';
import type { DatabaseDefinition } from '@hub/platform';
import { AccessGrantEntity } from './access-grant/accessGrant.entity';
import { domainTables } from './domainTables';
import { EmergencyReviewEntity } from './emergency-look/emergencyReview.entity';
import { migrations } from './migrations';
import { ObjectionEntity } from './objection/objection.entity';
import { PermissionChangeEntity, PermissionEntity } from './permission/permission.entity';
import {
  CandidateNameEntity,
  CandidateNhsNumberEntity,
  CandidateUpnEntity,
  MatchCandidateEntity,
  RecordLinkEntity,
  RejectedMatchEntity,
} from './record-match/recordMatch.entity';
import { WithholdingEntity } from './withholding/withholding.entity';
import { WriteReceiptEntity } from './writeReceipt.entity';

/** Assurance's own database. The record of looks is in another, which it may only ask. */
export const assuranceDatabase: DatabaseDefinition = {
  name: 'assurance',
  migrations,
  entities: [
    PermissionEntity,
    PermissionChangeEntity,
    ObjectionEntity,
    EmergencyReviewEntity,
    WithholdingEntity,
    AccessGrantEntity,
    MatchCandidateEntity,
    CandidateNameEntity,
    CandidateNhsNumberEntity,
    CandidateUpnEntity,
    RecordLinkEntity,
    RejectedMatchEntity,
    WriteReceiptEntity,
  ],
  domainTables,
};
