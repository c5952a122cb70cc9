import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const lamp = { __typename: 'Product', id: '1', name: 'Lamp', price: 9.5 };
const rug = { __typename: 'Product', id: '2', name: fails('LOST'), price: null };

/** An external key that both subgraphs tell all the same. */
export const feature: Feature = {
  world: () => ({ Query: { cheapest: lamp, products: [lamp, rug] }, entities: [lamp, rug] }),
  cases: {
    'the external key alone': { ask: '{ cheapest { id } }', data: { cheapest: { id: '1' } }, asks: ['prices'] },
    'and by it to the other': {
      ask: '{ cheapest { id price name } }',
      data: { cheapest: { id: '1', price: 9.5, name: 'Lamp' } },
      asks: ['prices', 'products'],
    },
    'null goes up from a list': {
      ask: '{ products { id price name } }',
      data: null,
      errors: ['products.1.name LOST'],
    },
  },
};
