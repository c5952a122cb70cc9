import type { Feature } from '../../support/data/Feature';

const bread = { __typename: 'Bread', id: 'b1', flour: 'rye' };
const thing = { __typename: 'Thing', id: 't1', note: 'Fragile' };

/** Interface objects that refer to others' interfaces and cannot be asked for themselves. */
export const feature: Feature = {
  world: () => ({ Query: { shelf: bread, counter: thing, thing: null }, entities: [bread, thing] }),
  cases: {
    'to the type behind': {
      ask: '{ shelf { id __typename ... on Bread { flour } } }',
      data: { shelf: { id: 'b1', __typename: 'Bread', flour: 'rye' } },
      asks: ['shops', 'bakery'],
    },
    'the key alone asks nobody else': { ask: '{ shelf { id } }', data: { shelf: { id: 'b1' } }, asks: ['shops'] },
    'an interface without any type': {
      ask: '{ counter { id note } }',
      data: { counter: { id: 't1', note: 'Fragile' } },
      notByOracle: 'No type of the merged schema implements it.',
    },
  },
  notAtRandom: 'An interface that no type implements has no answer in a merged schema.',
};
