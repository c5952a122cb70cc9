import type { Feature } from '../../support/data/Feature';

const lamp = { __typename: 'Lamp', id: 'l1', watts: 40 };
const user = { __typename: 'User', id: 'u1', name: null };

/** `__typename`, at every place and under every name. */
export const feature: Feature = {
  world: () => ({ Query: { thing: lamp, anyone: user, users: [user, null] }, entities: [lamp, user] }),
  cases: {
    'of the root': { ask: '{ __typename a: __typename }', data: { __typename: 'Query', a: 'Query' }, asks: [] },
    'of the root beside fields': {
      ask: '{ kind: __typename thing { kind: __typename } }',
      data: { kind: 'Query', thing: { kind: 'Lamp' } },
    },
    'of an interface, under aliases': {
      ask: '{ thing { a: __typename ... on Lamp { b: __typename watts } ... on Rug { c: __typename } } }',
      data: { thing: { a: 'Lamp', b: 'Lamp', watts: 40 } },
    },
    alone: {
      ask: '{ anyone { __typename } users { t: __typename } }',
      data: { anyone: { __typename: 'User' }, users: [{ t: 'User' }, null] },
    },
    'an alias that poses as it': {
      ask: '{ thing { __typename: id ... on Lamp { watts } } }',
      data: { thing: { __typename: 'l1', watts: 40 } },
    },
  },
};
