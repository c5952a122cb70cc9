import { NO_CHILDREN, type CallerScope } from '@hub/schema';
import type { SubgraphDefinition } from '../SubgraphDefinition';
import { ToyChildResolver, type ToyContext, type ToyRow } from './toyResolvers.fixture';
import { ToyCall, ToyLegalStatus, ToyVisit } from './toyTypes.fixture';

export const MINOR = '00000000-0000-4000-8000-000000000001';
export const ADULT = '00000000-0000-4000-8000-000000000002';
export const STRANGER = '00000000-0000-4000-8000-000000000003';
/** The scope of a caller who reaches the first two. */
export const REACHED: CallerScope = { kind: 'LIST', minors: [MINOR], adults: [ADULT] };

/** A whole small agency with real types and resolvers, and no database: its rows are in memory, and unguarded. */
export function toyAgency(changes: { ids?: string[]; fail?: ToyContext['fail'] } = {}): SubgraphDefinition<ToyContext> {
  const rows = new Map((changes.ids ?? [MINOR, ADULT, STRANGER]).map((id, number) => [id, toyRow(id, number)]));
  return {
    name: 'toy',
    agencyName: 'Toy agency',
    resolvers: [ToyChildResolver],
    orphanedTypes: [ToyVisit, ToyCall],
    references: { Child: ({ id }: { id: string }, context) => context.rows.get(id) ?? null },
    createContext: (caller) => ({ caller, rows, fail: changes.fail }),
    resolveScope: (subject) => Promise.resolve(subject === 'nurse' ? REACHED : NO_CHILDREN),
    ready: () => Promise.resolve(),
  };
}

function toyRow(id: string, number: number): ToyRow {
  const episode = { legalStatus: ToyLegalStatus.ACCOMMODATED, startedOn: '2024-02-01' };
  return {
    id,
    givenName: `Given-${number}`,
    timesMissing: number,
    care: {
      childId: id,
      lookedAfter: true,
      legal: { legalStatus: ToyLegalStatus.FULL_CARE_ORDER, episodes: [episode, episode] },
      events: [event(id, 'ToyVisit', { seenOn: '2024-03-01', note: 'seen' }), event(id, 'ToyCall', { answer: 'yes' })],
      looks: [event(id, 'ToyVisit', { seenOn: '2024-03-02', note: 'looked' })],
    },
  };
}

const event = <Values extends object>(childId: string, __typename: string, values: Values) => ({
  childId,
  __typename,
  ...values,
});
