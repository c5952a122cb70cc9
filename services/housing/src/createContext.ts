import {
  createScorecards,
  type CalendarDate,
  type Caller,
  type Cursors,
  type Database,
  type Policy,
} from '@hub/platform';
import { ApplicationChangeRepository } from './application/change/applicationChange.repository';
import { ApplicationRepository } from './application/housingApplication.repository';
import type { HousingContext } from './context';
import { CouncilRepository } from './council/council.repository';
import { HousingRecordRepository } from './housing-record/housingRecord.repository';
import { OfferRepository } from './offer/offer.repository';
import { OfferWriteRepository } from './offer/offerWrite.repository';
import { PromiseRepository } from './offer/promise.repository';
import { housingScorecard } from './scorecard/housingScorecard';
import { TenancyRepository } from './tenancy/tenancy.repository';

export interface ContextParts {
  database: Database;
  policy: Policy;
  cursors: Cursors;
  today: CalendarDate;
}

/** The repositories of one caller, for one request. */
export function createContext(caller: Caller, { database, policy, cursors, today }: ContextParts): HousingContext {
  const councils = new CouncilRepository(caller, database);
  const promises = new PromiseRepository(caller, database, councils, today);
  return {
    caller,
    database,
    today,
    councils,
    promises,
    offers: new OfferRepository(caller, database, cursors, councils, today),
    offerWrites: new OfferWriteRepository(caller, database, councils, today),
    applications: new ApplicationRepository({ caller, database, cursors, today, councils, promises }),
    applicationChanges: new ApplicationChangeRepository(caller, database, today),
    tenancies: new TenancyRepository(caller, database, councils, today),
    housingRecords: new HousingRecordRepository(caller, database, policy, today),
    scorecards: createScorecards(housingScorecard, { caller, database, today }),
  };
}
