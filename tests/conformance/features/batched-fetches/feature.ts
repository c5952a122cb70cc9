import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const ada = { __typename: 'Person', id: '1', name: 'Ada', age: 50 };
const ben = { __typename: 'Person', id: '2', name: null, age: fails('LOST') };
const first = { __typename: 'Order', id: 'o1', buyer: ada, seller: ben };
const last = { __typename: 'Order', id: 'o2', buyer: ada, seller: ada };

/** What several places need of one subgraph is asked in one request, and nobody in it twice. */
export const feature: Feature = {
  world: () => ({ Query: { first, last, orders: [first, last, null] }, entities: [first, last, ada, ben] }),
  cases: {
    'two root fields, one request': {
      ask: '{ first { buyer { name } } last { seller { age } } }',
      data: { first: { buyer: { name: 'Ada' } }, last: { seller: { age: 50 } } },
      asks: ['orders', 'people'],
    },
    'two fields of each item, one request': {
      ask: '{ orders { buyer { name age } seller { name } } }',
      data: {
        orders: [
          { buyer: { name: 'Ada', age: 50 }, seller: { name: null } },
          { buyer: { name: 'Ada', age: 50 }, seller: { name: 'Ada' } },
          null,
        ],
      },
      asks: ['orders', 'people'],
    },
    'an error of one place is not one of another': {
      ask: '{ first { buyer { age } seller { age } } last { seller { age } } }',
      data: { first: { buyer: { age: 50 }, seller: null }, last: { seller: { age: 50 } } },
      errors: ['first.seller.age LOST'],
      asks: ['orders', 'people'],
    },
    'an entity at several places is told at each': {
      ask: '{ orders { seller { age } again: seller { age name } } }',
      data: {
        orders: [{ seller: null, again: null }, { seller: { age: 50 }, again: { age: 50, name: 'Ada' } }, null],
      },
      errors: ['orders.0.again.age LOST', 'orders.0.seller.age LOST'],
    },
  },
};
