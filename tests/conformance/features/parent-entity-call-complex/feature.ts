import type { Feature } from '../../support/data/Feature';

const kind = { __typename: 'Kind', id: 'k1', name: 'Lamps', details: 'Give light.' };
const lamp = { __typename: 'Product', id: '1', name: 'Lamp', kind };
const odd = { __typename: 'Product', id: '2', name: null, kind: null };

/** One object is put together from three: two ways through its parent, and one by its own key. */
export const feature: Feature = {
  world: () => ({
    Query: { product: ({ id }: { id: string }) => [lamp, odd].find((one) => one.id === id) },
    entities: [lamp, odd, kind],
  }),
  cases: {
    'from all of them': {
      ask: '{ product(id: "1") { id name kind { id name details } } }',
      data: { product: { id: '1', name: 'Lamp', kind: { id: 'k1', name: 'Lamps', details: 'Give light.' } } },
    },
    'where there is none': {
      ask: '{ product(id: "2") { name kind { id name details } } }',
      data: { product: { name: null, kind: null } },
    },
  },
  values: { ID: ['1', '2', '3'] },
};
