import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const castle = { __typename: 'Puzzle', id: '1', price: 4.5, similar: (): unknown[] => [bridge, null] };
const bridge = { __typename: 'Puzzle', id: '2', price: fails('SOLD_OUT'), similar: (): unknown[] => [castle] };

/** An interface that leads to itself, while the fields lie in two subgraphs. */
export const feature: Feature = {
  world: () => ({ Query: { toy: castle }, entities: [castle, bridge] }),
  cases: {
    'there and back': {
      ask: '{ toy { ... on Puzzle { price } similar { ... on Puzzle { id } similar { ... on Puzzle { id price } } } } }',
      data: { toy: { price: 4.5, similar: [{ id: '2', similar: [{ id: '1', price: 4.5 }] }, null] } },
    },
    'an error on the way': {
      ask: '{ toy { similar { ... on Puzzle { price id } } } }',
      data: { toy: { similar: [{ price: null, id: '2' }, null] } },
      errors: ['toy.similar.0.price SOLD_OUT'],
    },
  },
};
