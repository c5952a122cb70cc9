import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const shop = {
  __typename: 'Shop',
  id: '1',
  left: 'l',
  right: 'r',
  address: { street: 'High Street', postcode: null, town: { name: 'York', people: 200 } },
};
const stall = { __typename: 'Shop', id: '2', left: null, right: fails('LOST'), address: null };

/** Fields and whole values that several subgraphs can tell: whoever is asked anyway tells them. */
export const feature: Feature = {
  world: () => ({ Query: { shop, other: stall }, entities: [shop, stall] }),
  cases: {
    'by the first that is asked': {
      ask: '{ shop { left address { street town { name people } } } }',
      data: { shop: { left: 'l', address: { street: 'High Street', town: { name: 'York', people: 200 } } } },
      asks: ['left'],
    },
    'a part that only the other has': {
      ask: '{ shop { address { street postcode } right } other { left address { street } right } }',
      data: {
        shop: { address: { street: 'High Street', postcode: null }, right: 'r' },
        other: { left: null, address: null, right: null },
      },
      errors: ['other.right LOST'],
    },
  },
};
