import type { CalendarDate, Database, Scorecards, SubgraphContext } from '@hub/platform';
import type { ApplicationChangeRepository } from './application/change/applicationChange.repository';
import type { ApplicationRepository } from './application/housingApplication.repository';
import type { CouncilRepository } from './council/council.repository';
import type { HousingRecordRepository } from './housing-record/housingRecord.repository';
import type { OfferRepository } from './offer/offer.repository';
import type { OfferWriteRepository } from './offer/offerWrite.repository';
import type { PromiseRepository } from './offer/promise.repository';
import type { TenancyRepository } from './tenancy/tenancy.repository';

/** What housing's resolvers find: repositories of one caller, for one request. */
export interface HousingContext extends SubgraphContext {
  database: Database;
  /** The day in England on which the request is answered. */
  today: CalendarDate;
  councils: CouncilRepository;
  promises: PromiseRepository;
  offers: OfferRepository;
  offerWrites: OfferWriteRepository;
  applications: ApplicationRepository;
  applicationChanges: ApplicationChangeRepository;
  tenancies: TenancyRepository;
  housingRecords: HousingRecordRepository;
  scorecards: Scorecards;
}
