import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const label = (_: unknown, { name }: { name: string }) => `To: ${name}`;
const place = (page: number) => ({ region: page > 5 ? 'N' : 'S', year: 2020 + page, page });
const orders = [
  { __typename: 'Order', id: 'o1', number: 1, place: place(1), name: 'Ada', label, paid: true },
  { __typename: 'Order', id: 'o2', number: 2, place: place(9), name: 'Ben', label, paid: fails('LOST') },
];
const depot = { __typename: 'Depot', id: 'd1', orders };

/** Several keys on one type, simple, nested and both, of which each subgraph can be asked by another. */
export const feature: Feature = {
  world: () => ({ Query: { depot }, entities: [depot, ...orders] }),
  cases: {
    'out by one key and back by another': {
      ask: '{ depot { id orders { id label } } }',
      data: {
        depot: {
          id: 'd1',
          orders: [
            { id: 'o1', label: 'To: Ada' },
            { id: 'o2', label: 'To: Ben' },
          ],
        },
      },
      asks: ['depots', 'orders', 'depots'],
    },
    'by a part of a nested object': {
      ask: '{ depot { orders { name paid place { page } } } }',
      data: {
        depot: {
          orders: [
            { name: 'Ada', paid: true, place: { page: 1 } },
            { name: 'Ben', paid: null, place: { page: 9 } },
          ],
        },
      },
      errors: ['depot.orders.1.paid LOST'],
    },
  },
};
