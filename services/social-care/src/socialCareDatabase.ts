import 'reflect-metadata';
import type { DatabaseDefinition } from '@hub/platform';
import {
  ContactRestrictionEntity,
  DelegatedDecisionEntity,
  ParentalResponsibilityEntity,
} from './delegation/delegation.entity';
import { CarerContactEntity } from './carer/carerContact.entity';
import { CarePlanEntity, VisitEntity } from './plan/plan.entity';
import { FamilyTimeEntity, SiblingEntity, SupportPersonEntity } from './family/family.entity';
import { MissingEpisodeEntity } from './missing/missingEpisode.entity';
import { ExploitationRiskEntity } from './exploitation/exploitationRisk.entity';
import { AdoptionRecordEntity } from './adoption/adoptionRecord.entity';
import { YouthJusticeInvolvementEntity } from './youth-justice/youthJustice.entity';
import { HealthAssessmentRequestEntity } from './health-request/healthRequest.entity';
import { RecordedViewEntity, SharedViewEntity } from './voice/voice.entity';
import {
  LeaverAccommodationEntity,
  LeaverActivityEntity,
  LeaverAddressEntity,
  PathwayPlanEntity,
} from './leaver/leaver.entity';
import { CareLeaverStatusEntity, CareStatusEntity } from './care-status/careStatus.entity';
import { domainTables } from './domainTables';
import {
  AuthorityEntity,
  ChildCharacteristicsEntity,
  ChildEntity,
  ChildLocalIdEntity,
  ChildNameEntity,
} from './identity/identity.entity';
import { EpisodeEntity } from './legal/episode.entity';
import { migrations } from './migrations';
import { PlacementAddressEntity, PlacementEntity } from './placement/placement.entity';
import { CareTransferEntity } from './transfer/careTransfer.entity';
import { ReviewEntity } from './review/review.entity';
import {
  ProfessionalEntity,
  WorkerAllocationChangeEntity,
  WorkerAllocationEntity,
  WriteReceiptEntity,
} from './worker/worker.entity';

/** Social care's own database. Schema `public` is for callers; `relationship` and `raw` are not. */
export const socialCareDatabase: DatabaseDefinition = {
  name: 'social_care',
  migrations,
  entities: [
    AuthorityEntity,
    ChildEntity,
    ChildLocalIdEntity,
    ChildNameEntity,
    ChildCharacteristicsEntity,
    CareStatusEntity,
    CareTransferEntity,
    CareLeaverStatusEntity,
    EpisodeEntity,
    PlacementEntity,
    PlacementAddressEntity,
    ReviewEntity,
    ContactRestrictionEntity,
    DelegatedDecisionEntity,
    ParentalResponsibilityEntity,
    CarerContactEntity,
    CarePlanEntity,
    VisitEntity,
    FamilyTimeEntity,
    SiblingEntity,
    SupportPersonEntity,
    MissingEpisodeEntity,
    ExploitationRiskEntity,
    AdoptionRecordEntity,
    YouthJusticeInvolvementEntity,
    HealthAssessmentRequestEntity,
    RecordedViewEntity,
    SharedViewEntity,
    LeaverAccommodationEntity,
    LeaverActivityEntity,
    LeaverAddressEntity,
    PathwayPlanEntity,
    ProfessionalEntity,
    WorkerAllocationEntity,
    WorkerAllocationChangeEntity,
    WriteReceiptEntity,
  ],
  domainTables,
  statistics: ['placements', 'reviews', 'care_leavers'],
};
