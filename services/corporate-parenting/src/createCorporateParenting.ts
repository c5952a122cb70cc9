import 'reflect-metadata';
import {
  londonDateOf,
  type CalendarDate,
  type Caller,
  type Database,
  type ServiceDependencies,
  type SubgraphDefinition,
} from '@hub/platform';
import { NO_CHILDREN } from '@hub/schema';
import { ActionRepository } from './action/action.repository';
import { NewActionWriter } from './action/add/NewActionWriter';
import { ActionUpdateWriter } from './action/update/ActionUpdateWriter';
import type { CorporateParentingContext } from './context';
import { corporateParentingTypes } from './corporateParentingTypes';
import { PublishedRepository } from './strategy/published.repository';
import { StrategyUpdateWriter } from './strategy/update/StrategyUpdateWriter';

export interface CorporateParentingDependencies extends Pick<ServiceDependencies, 'database'> {
  /** Today in England; tests give another day. */
  today?: () => CalendarDate;
}

/** Corporate parenting's part of the graph. It employs nobody who reaches a child. */
export function createCorporateParenting({
  database,
  today: dayNow = () => londonDateOf(new Date()),
}: CorporateParentingDependencies): SubgraphDefinition<CorporateParentingContext> {
  return {
    ...corporateParentingTypes,
    agencyName: 'Corporate parenting',
    createContext: (caller) => contextOf(caller, database, dayNow()),
    resolveScope: () => Promise.resolve(NO_CHILDREN),
    ready: () => database.ping(),
  };
}

function contextOf(caller: Caller, database: Database, today: CalendarDate): CorporateParentingContext {
  const published = new PublishedRepository(caller, database, today);
  const actions = new ActionRepository(caller, database, today);
  return {
    caller,
    today,
    published,
    actions,
    actionUpdates: new ActionUpdateWriter(caller, { database, actions, today }),
    newActions: new NewActionWriter(caller, { database, actions, today }),
    strategyUpdates: new StrategyUpdateWriter(caller, { database, published, today }),
  };
}
