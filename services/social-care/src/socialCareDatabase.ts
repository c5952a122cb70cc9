import 'reflect-metadata';
import type { DatabaseDefinition } from '@hub/platform';
import { CareStatusEntity } from './care-status/careStatus.entity';
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
    EpisodeEntity,
    PlacementEntity,
    PlacementAddressEntity,
    ReviewEntity,
    ProfessionalEntity,
    WorkerAllocationEntity,
    WorkerAllocationChangeEntity,
    WriteReceiptEntity,
  ],
  domainTables,
};
