import 'reflect-metadata';
import type { SubgraphTypes } from '@hub/platform';
import { resolveChildReference } from './child/child.reference';
import { ChildResolver } from './child/child.resolver';
import { Scorecard } from './scorecard/scorecard.type';
import { resolveScorecardReference } from './scorecard/scorecard.reference';
import { ScorecardResolver } from './scorecard/scorecard.resolver';
import { HealthRequestResolver } from './health-request/healthRequest.resolver';
import { LeaverResolver } from './leaver/leaver.resolver';
import { MissingResolver } from './missing/missing.resolver';
import { PlanResolver } from './plan/plan.resolver';
import { ReleaseResolver } from './release/release.resolver';
import { RestrictionResolver } from './restriction/restriction.resolver';
import { TransferResolver } from './transfer/transfer.resolver';
import { WithholdingResolver } from './release/withholding.resolver';
import { VoiceResolver } from './voice/voice.resolver';
import { YouthJusticeResolver } from './youth-justice/youthJustice.resolver';
import { MatchResolver } from './match/match.resolver';
import type { SocialCareContext } from './SocialCareContext';
import { AllocationResolver } from './worker/allocation.resolver';

/** What the schema build needs of social care: no database and no secret. */
export const socialCareTypes: SubgraphTypes<SocialCareContext> = {
  name: 'social-care',
  resolvers: [
    ChildResolver,
    AllocationResolver,
    MatchResolver,
    ScorecardResolver,
    PlanResolver,
    MissingResolver,
    YouthJusticeResolver,
    HealthRequestResolver,
    VoiceResolver,
    LeaverResolver,
    ReleaseResolver,
    RestrictionResolver,
    TransferResolver,
    WithholdingResolver,
  ],
  references: { Child: resolveChildReference, Scorecard: resolveScorecardReference },
  orphanedTypes: [Scorecard],
};
