import 'reflect-metadata';
import type { SubgraphTypes } from '@hub/platform';
import { ActionResolver } from './action/action.resolver';
import { ActionEscalationResolver } from './action/actionEscalation.resolver';
import { ActionWriteResolver } from './action/actionWrite.resolver';
import type { CorporateParentingContext } from './context';
import { resolveScorecardReference } from './scorecard/scorecard.reference';
import { ScorecardResolver } from './scorecard/scorecard.resolver';
import { PublishedResolver } from './strategy/published.resolver';
import { StrategyUpdateResolver } from './strategy/update/strategyUpdate.resolver';

/** What the schema build needs of corporate parenting: no database and no secret. It has no type `Child`. */
export const corporateParentingTypes: SubgraphTypes<CorporateParentingContext> = {
  name: 'corporate-parenting',
  resolvers: [
    PublishedResolver,
    StrategyUpdateResolver,
    ActionResolver,
    ActionEscalationResolver,
    ActionWriteResolver,
    ScorecardResolver,
  ],
  references: { Scorecard: resolveScorecardReference },
};
