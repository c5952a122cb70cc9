import type { Feature } from '../../support/data/Feature';

const child = (id: string) => ({
  __typename: 'Child',
  id,
  name: `Child ${id}`,
  weight: 30,
  height: 130,
  plan: { __typename: 'Plan', id: `plan ${id}`, text: 'Rest.' },
});
const children = [child('1'), child('2')];

const away = () => {
  throw new Error('connect ECONNREFUSED 10.0.0.1:4001');
};

/** A subgraph that does not answer, or not as it should: one error, null for its own fields, and the rest stands. */
export const feature: Feature = {
  world: () => ({
    Query: { children, count: 2, nurses: ['Ada'] },
    entities: children.flatMap((one) => [one, one.plan]),
  }),
  cases: {
    'beside others': {
      ask: '{ children { name weight } count }',
      instead: { health: away },
      data: {
        children: [
          { name: 'Child 1', weight: null },
          { name: 'Child 2', weight: null },
        ],
        count: 2,
      },
      errors: ['children.0.weight SUBGRAPH_UNAVAILABLE'],
    },
    'where null cannot stand': {
      ask: '{ children { name height } count }',
      instead: { health: () => ({ errors: [{ message: 'no' }] }) },
      data: { children: null, count: 2 },
      errors: ['children.0.height'],
    },
    'on the way to another': {
      ask: '{ children { name plan { text } } }',
      instead: { health: () => 'not at all' },
      data: {
        children: [
          { name: 'Child 1', plan: null },
          { name: 'Child 2', plan: null },
        ],
      },
      errors: ['children.0.plan SUBGRAPH_UNAVAILABLE'],
      asks: ['children', 'health'],
    },
    'at the end of the way': {
      ask: '{ children { plan { id text } weight } }',
      instead: { plans: () => ({ data: null, errors: [{ message: 'no', extensions: { code: 'BUSY' } }] }) },
      data: {
        children: [
          { plan: { id: 'plan 1', text: null }, weight: 30 },
          { plan: { id: 'plan 2', text: null }, weight: 30 },
        ],
      },
      errors: ['children.0.plan.text BUSY'],
    },
    'one entity that it refuses': {
      ask: '{ children { name weight plan { id } } }',
      instead: {
        health: () => ({
          data: { _entities: [{ weight: 30, plan: null }, null] },
          errors: [{ message: 'no', path: ['_entities', 1], extensions: { code: 'REFUSED' } }],
        }),
      },
      data: {
        children: [
          { name: 'Child 1', weight: 30, plan: null },
          { name: 'Child 2', weight: null, plan: null },
        ],
      },
      errors: ['children.1.weight REFUSED'],
    },
    'one entity that it refuses, where null cannot stand': {
      ask: '{ children { name height } }',
      instead: {
        health: () => ({
          data: { _entities: [null, { height: 1 }] },
          errors: [{ message: 'no', path: ['_entities', 0], extensions: { code: 'REFUSED' } }],
        }),
      },
      data: { children: null },
      errors: ['children.0.height REFUSED'],
    },
    'at the root': {
      ask: '{ count nurses }',
      instead: { health: away },
      data: null,
      errors: ['nurses SUBGRAPH_UNAVAILABLE'],
    },
    'what was not asked for is dropped': {
      ask: '{ children { weight } }',
      instead: {
        health: () => ({
          data: { _entities: [{ weight: 1, height: 2 }, { weight: 3, name: 'Other' }, { weight: 5 }] },
        }),
      },
      data: { children: [{ weight: 1 }, { weight: 3 }] },
    },
    'a value of another kind': {
      ask: '{ children { weight plan { id } } }',
      instead: {
        health: () => ({
          data: {
            _entities: [
              { weight: 'much', plan: 7 },
              { weight: 3, plan: [] },
            ],
          },
        }),
      },
      data: {
        children: [
          { weight: null, plan: null },
          { weight: 3, plan: null },
        ],
      },
      errors: [
        'children.0.plan SUBGRAPH_UNAVAILABLE',
        'children.0.weight SUBGRAPH_UNAVAILABLE',
        'children.1.plan SUBGRAPH_UNAVAILABLE',
      ],
    },
  },
};
