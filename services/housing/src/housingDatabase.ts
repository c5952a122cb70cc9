import 'reflect-metadata';
import type { DatabaseDefinition } from '@hub/platform';
import { ApplicantBirthEntity, ApplicantEntity, HousingOfficerEntity } from './application/applicant.entity';
import {
  ApplicationChangeEntity,
  BandPeriodEntity,
  HousingApplicationEntity,
  HousingDutyEntity,
} from './application/housingApplication.entity';
import { CouncilEntity } from './council/council.entity';
import { domainTables } from './domainTables';
import { migrations } from './migrations';
import { OfferAssuranceEntity, OfferChangeEntity, OfferEntity } from './offer/offer.entity';
import { HousingTenancyEntity, TenancyChangeEntity } from './tenancy/housingTenancy.entity';
import { WriteReceiptEntity } from './writeReceipt.entity';

/** Housing's own database. Schema `public` is for callers; `relationship` is not. */
export const housingDatabase: DatabaseDefinition = {
  name: 'housing',
  migrations,
  entities: [
    CouncilEntity,
    OfferEntity,
    OfferAssuranceEntity,
    OfferChangeEntity,
    ApplicantEntity,
    ApplicantBirthEntity,
    HousingOfficerEntity,
    HousingApplicationEntity,
    BandPeriodEntity,
    HousingDutyEntity,
    ApplicationChangeEntity,
    HousingTenancyEntity,
    TenancyChangeEntity,
    WriteReceiptEntity,
  ],
  domainTables,
  statistics: ['housing'],
};
