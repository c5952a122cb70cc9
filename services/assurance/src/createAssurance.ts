import 'reflect-metadata';
import {
  createCursors,
  londonDateOf,
  type CalendarDate,
  type ServiceDependencies,
  type SubgraphDefinition,
} from '@hub/platform';
import type { AssuranceContext } from './AssuranceContext';
import { assuranceTypes } from './assuranceTypes';
import { createContext } from './createContext';
import { resolveMatchQueue } from './relationship/resolveMatchQueue';
import { resolveOpenings } from './relationship/resolveOpenings';

export interface AssuranceDependencies extends ServiceDependencies {
  /** Today in England; tests give another day. */
  today?: () => CalendarDate;
}

/** Assurance's part of the graph: what was allowed, who looked, and what was decided on it. */
export function createAssurance({
  database,
  policy,
  cursorKey,
  looks,
  today: dayNow = () => londonDateOf(new Date()),
}: AssuranceDependencies): SubgraphDefinition<AssuranceContext> {
  if (!looks) throw new Error('Assurance cannot run without the record of looks.');
  const cursors = createCursors(cursorKey);
  return {
    ...assuranceTypes,
    agencyName: 'Assurance',
    createContext: (caller) => createContext(caller, { database, policy, looks, cursors, today: dayNow() }),
    resolveScope: (subject, relationship) => resolveMatchQueue(database, subject, relationship, dayNow()),
    resolveOpenings: (question) => resolveOpenings(database, policy.agreement, question, dayNow()),
    ready: async () => void (await Promise.all([database.ping(), looks.ping()])),
  };
}
