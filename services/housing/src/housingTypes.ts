import 'reflect-metadata';
import type { SubgraphTypes } from '@hub/platform';
import { ApplicationPartsResolver } from './application/applicationParts.resolver';
import { resolveHousingApplicationReference } from './application/housingApplication.reference';
import { HousingApplicationResolver } from './application/housingApplication.resolver';
import { ChangeBandResolver } from './band/change-band/changeBand.resolver';
import { resolveChildReference } from './child/child.reference';
import { Child } from './child/child.type';
import type { HousingContext } from './context';
import { resolveCouncilReference } from './council/council.reference';
import { CouncilResolver } from './council/council.resolver';
import { EndDutyResolver } from './duty/end-duty/endDuty.resolver';
import { HousingDutyResolver } from './duty/housingDuty.resolver';
import { RecordDutyResolver } from './duty/record-duty/recordDuty.resolver';
import { HousingRecordResolver } from './housing-record/housingRecord.resolver';
import { HousingMatchResolver } from './match/housingMatch.resolver';
import { resolveOfferReference } from './offer/offer.reference';
import { OfferResolver } from './offer/offer.resolver';
import { OfferWritesResolver } from './offer/offerWrites.resolver';
import { resolveScorecardReference } from './scorecard/scorecard.reference';
import { ScorecardResolver } from './scorecard/scorecard.resolver';
import { Scorecard } from './scorecard/scorecard.type';
import { HousingTenancyResolver } from './tenancy/housingTenancy.resolver';
import { TenancyWritesResolver } from './tenancy/tenancyWrites.resolver';

/** What the schema build needs of housing: no database and no secret. */
export const housingTypes: SubgraphTypes<HousingContext> = {
  name: 'housing',
  resolvers: [
    CouncilResolver,
    OfferResolver,
    OfferWritesResolver,
    HousingApplicationResolver,
    ApplicationPartsResolver,
    ChangeBandResolver,
    HousingDutyResolver,
    RecordDutyResolver,
    EndDutyResolver,
    HousingTenancyResolver,
    TenancyWritesResolver,
    HousingRecordResolver,
    HousingMatchResolver,
    ScorecardResolver,
  ],
  references: {
    Child: resolveChildReference,
    Council: resolveCouncilReference,
    HousingApplication: resolveHousingApplicationReference,
    Offer: resolveOfferReference,
    Scorecard: resolveScorecardReference,
  },
  orphanedTypes: [Child, Scorecard],
};
