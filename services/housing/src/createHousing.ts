import 'reflect-metadata';
import {
  createCursors,
  londonDateOf,
  type CalendarDate,
  type Database,
  type Policy,
  type SubgraphDefinition,
} from '@hub/platform';
import type { HousingContext } from './context';
import { createContext } from './createContext';
import { housingTypes } from './housingTypes';
import { resolveHousingScope } from './relationship/resolveHousingScope';

export interface HousingDependencies {
  database: Database;
  policy: Policy;
  /** 32 bytes, the same in every process of this subgraph: pages go on in another process. */
  cursorKey: Uint8Array;
  /** Today in England; tests give another day, such as the one before a merger. No setting does. */
  today?: () => CalendarDate;
}

/** Housing's part of the graph, and the scope of the officers whom councils employ. */
export function createHousing({
  database,
  policy,
  cursorKey,
  today: dayNow = () => londonDateOf(new Date()),
}: HousingDependencies): SubgraphDefinition<HousingContext> {
  const cursors = createCursors(cursorKey);
  const { ageOfPermission } = policy.agreement.rules;
  return {
    ...housingTypes,
    agencyName: 'Housing',
    createContext: (caller) => createContext(caller, { database, policy, cursors, today: dayNow() }),
    resolveScope: (subject, relationship) =>
      resolveHousingScope(database, { subject, relationship, today: dayNow(), ageOfPermission }),
    ready: () => database.ping(),
  };
}
