import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const lamp = { __typename: 'Product', id: '1', upc: 'u1', title: 'Lamp', inStock: true, shelf: 4 };
const rug = { __typename: 'Product', id: '2', upc: 'u2', title: null, inStock: fails('LOST'), shelf: null };

/** A federation 1 extension with several keys: any of them is a way. */
export const feature: Feature = {
  world: () => ({ Query: { products: [lamp, rug], window: lamp }, entities: [lamp, rug] }),
  cases: {
    'by one key in and by another out': {
      ask: '{ window { id shelf title inStock } }',
      data: { window: { id: '1', shelf: 4, title: 'Lamp', inStock: true } },
    },
    'an error beyond': {
      ask: '{ products { upc inStock shelf } }',
      data: {
        products: [
          { upc: 'u1', inStock: true, shelf: 4 },
          { upc: 'u2', inStock: null, shelf: null },
        ],
      },
      errors: ['products.1.inStock LOST'],
    },
  },
};
