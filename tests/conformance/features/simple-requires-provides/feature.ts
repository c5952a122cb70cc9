import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

type Weighed = { price: number | null; weight: number | null };

const postage = (_: unknown, { price, weight }: Weighed) => (price! > 100 ? 0 : weight! * 2);
const tag = (_: unknown, { price, weight }: Weighed) => `${price}/${weight}`;
const product = (upc: string, price: number, weight: number | null, inStock: unknown) => ({
  __typename: 'Product',
  upc,
  name: `Product ${upc}`,
  price,
  weight,
  inStock,
  postage,
  tag,
  reviews: (): object[] => reviews.filter((one) => one.product.upc === upc),
});
const products = [product('1', 50, 10, true), product('2', 500, null, fails('LOST')), product('3', 5, null, null)];
const ada = { __typename: 'Account', id: 'u1', name: 'Ada', username: 'ada', reviews: () => reviews };
const reviews = [
  { __typename: 'Review', id: 'r1', body: 'Good.', author: ada, product: products[0]! },
  { __typename: 'Review', id: 'r2', body: null, author: null, product: products[1]! },
];

/** What is required comes along, and what is provided is not fetched again. */
export const feature: Feature = {
  world: () => ({
    Query: { me: ada, products: ({ first }: { first?: number | null }) => products.slice(0, first ?? 9) },
    entities: [ada, ...products, ...reviews],
  }),
  cases: {
    'what is required': {
      ask: '{ products { name postage tag } }',
      data: {
        products: [
          { name: 'Product 1', postage: 20, tag: '50/10' },
          { name: 'Product 2', postage: 0, tag: '500/null' },
          { name: 'Product 3', postage: 0, tag: '5/null' },
        ],
      },
      asks: ['products', 'stock'],
    },
    'what is provided': {
      ask: '{ products(first: 1) { reviews { body author { username } } } }',
      data: { products: [{ reviews: [{ body: 'Good.', author: { username: 'ada' } }] }] },
      asks: ['products', 'reviews'],
    },
    'and what is not': {
      ask: '{ products(first: 1) { reviews { author { username name } } } }',
      data: { products: [{ reviews: [{ author: { username: 'ada', name: 'Ada' } }] }] },
      asks: ['products', 'reviews', 'accounts'],
    },
    'over three subgraphs to what requires two': {
      ask: '{ me { name reviews { product { upc inStock postage } } } }',
      data: {
        me: {
          name: 'Ada',
          reviews: [
            { product: { upc: '1', inStock: true, postage: 20 } },
            { product: { upc: '2', inStock: null, postage: 0 } },
          ],
        },
      },
      errors: ['me.reviews.1.product.inStock LOST'],
    },
  },
  values: { first: [1, 2, null] },
};
