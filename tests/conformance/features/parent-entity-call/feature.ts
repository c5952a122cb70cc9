import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const all = { __typename: 'Group', id: 'g0', name: 'All', details: { count: 2 }, colour: null };
const lamps = { __typename: 'Group', id: 'g1', name: 'Lamps', details: { count: fails('LOST') }, colour: 'white' };
const products = [
  { __typename: 'Product', id: 'p1', batch: 'x', group: lamps },
  { __typename: 'Product', id: 'p2', batch: 'y', group: all },
  { __typename: 'Product', id: 'p3', batch: 'y', group: null },
];

/** A field that can only be reached by asking for the parent again, for the object itself has no key there. */
export const feature: Feature = {
  world: () => ({ Query: { products }, entities: [...products, all, lamps] }),
  cases: {
    'the parent is asked again': {
      ask: '{ products { id group { name details { count } } } }',
      data: {
        products: [
          { id: 'p1', group: { name: 'Lamps', details: { count: null } } },
          { id: 'p2', group: { name: 'All', details: { count: 2 } } },
          { id: 'p3', group: null },
        ],
      },
      errors: ['products.0.group.details.count LOST'],
      asks: ['products', 'names'],
    },
    'beside the object itself': {
      ask: '{ products { group { id colour details { count } } } }',
      data: {
        products: [
          { group: { id: 'g1', colour: 'white', details: { count: null } } },
          { group: { id: 'g0', colour: null, details: { count: 2 } } },
          { group: null },
        ],
      },
      errors: ['products.0.group.details.count LOST'],
    },
  },
};
