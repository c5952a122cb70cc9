import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const seat = (id: string, price: unknown, more: object = {}) => ({ __typename: 'Seat', id, price, ...more });
const a1 = seat('a1', 10, { guest: 'Ada', meals: [['soup', null], []], neighbours: () => [[b2], []] });
const b2 = seat('b2', fails('UNPRICED'), { guest: null, meals: null, neighbours: () => [[a1, null]] });

/** Entities in lists of lists, and nulls at each depth. */
export const feature: Feature = {
  world: () => ({
    Query: { seats: [[a1, null], null, [], [b2]], rows: [[[a1], []], null, [[b2]]] },
    entities: [a1, b2],
  }),
  cases: {
    'fields from the other subgraph': {
      ask: '{ seats { id guest meals } }',
      data: {
        seats: [
          [{ id: 'a1', guest: 'Ada', meals: [['soup', null], []] }, null],
          null,
          [],
          [{ id: 'b2', guest: null, meals: null }],
        ],
      },
      asks: ['plan', 'bookings'],
    },
    'null goes up as far as it must, and errors say where': {
      ask: '{ seats { price } rows { price } }',
      data: { seats: [[{ price: 10 }, null], null, [], [null]], rows: [[[{ price: 10 }], []], null, null] },
      errors: ['rows.2.0.0.price UNPRICED', 'seats.3.0.price UNPRICED'],
    },
    'lists below lists': {
      ask: '{ seats { neighbours { guest neighbours { guest } } } }',
      data: {
        seats: [
          [{ neighbours: [[{ guest: null, neighbours: [[{ guest: 'Ada' }, null]] }], []] }, null],
          null,
          [],
          [{ neighbours: [[{ guest: 'Ada', neighbours: [[{ guest: null }], []] }, null]] }],
        ],
      },
      asks: ['plan', 'bookings'],
    },
  },
};
