import 'reflect-metadata';
import type { SubgraphTypes } from '@hub/platform';
import { resolveChildReference } from './child/child.reference';
import { ChildResolver } from './child/child.resolver';
import { Scorecard } from './scorecard/scorecard.type';
import { resolveScorecardReference } from './scorecard/scorecard.reference';
import { ScorecardResolver } from './scorecard/scorecard.resolver';
import { MatchResolver } from './match/match.resolver';
import type { SocialCareContext } from './SocialCareContext';
import { AllocationResolver } from './worker/allocation.resolver';

/** What the schema build needs of social care: no database and no secret. */
export const socialCareTypes: SubgraphTypes<SocialCareContext> = {
  name: 'social-care',
  resolvers: [ChildResolver, AllocationResolver, MatchResolver, ScorecardResolver],
  references: { Child: resolveChildReference, Scorecard: resolveScorecardReference },
  orphanedTypes: [Scorecard],
};
