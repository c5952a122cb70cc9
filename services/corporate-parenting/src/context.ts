import type { CalendarDate, SubgraphContext } from '@hub/platform';
import type { ActionRepository } from './action/action.repository';
import type { NewActionWriter } from './action/add/NewActionWriter';
import type { ActionUpdateWriter } from './action/update/ActionUpdateWriter';
import type { PublishedRepository } from './strategy/published.repository';
import type { StrategyUpdateWriter } from './strategy/update/StrategyUpdateWriter';

/** What the resolvers find: repositories of one caller, for one request. */
export interface CorporateParentingContext extends SubgraphContext {
  /** The day in England on which the request is answered. */
  today: CalendarDate;
  published: PublishedRepository;
  actions: ActionRepository;
  actionUpdates: ActionUpdateWriter;
  newActions: NewActionWriter;
  strategyUpdates: StrategyUpdateWriter;
}
