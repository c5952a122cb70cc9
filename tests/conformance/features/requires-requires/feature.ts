import type { Feature } from '../../support/data/Feature';

const product = {
  __typename: 'Product',
  id: 'p1',
  price: 10,
  offer: null,
  taxed: (_: unknown, { price }: { price: number }) => price * 1.25,
  hasOffer: (_: unknown, { offer }: { offer: number | null }) => offer !== null,
  label: (_: unknown, { taxed, hasOffer }: Record<string, unknown>) => `${taxed} ${hasOffer ? '!' : '.'}`,
  sticker: (_: unknown, { hasOffer }: Record<string, unknown>) => (hasOffer ? 'red' : 'white'),
};

/** What is required requires something else in a third subgraph. */
export const feature: Feature = {
  world: () => ({ Query: { product }, entities: [product] }),
  cases: {
    'a chain of three': {
      ask: '{ product { label } }',
      data: { product: { label: '12.5 .' } },
      asks: ['products', 'prices', 'tax', 'labels'],
    },
    'with what lies on the way, under other names': {
      ask: '{ product { label price: taxed taxed: price hasOffer: sticker } }',
      data: { product: { label: '12.5 .', price: 12.5, taxed: 10, hasOffer: 'white' } },
    },
  },
};
