import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const table = {
  __typename: 'Furniture',
  id: '1',
  colour: 'oak',
  batch: { number: 7 },
  price: { pounds: 80 },
};
const chair = {
  __typename: 'Furniture',
  id: '2',
  colour: null,
  batch: { number: 8 },
  price: { pounds: fails('LOST') },
};
const top = { __typename: 'FurnitureList', items: [table, chair], first: table, chosen: chair };

/** Keys of nested objects and of lists, which another subgraph must be asked for first. */
export const feature: Feature = {
  world: () => ({ Query: { topFurniture: top }, entities: [table, chair, top] }),
  cases: {
    'from list to batch to price': {
      ask: '{ topFurniture { items { id colour price { pounds } } } }',
      data: {
        topFurniture: {
          items: [
            { id: '1', colour: 'oak', price: { pounds: 80 } },
            { id: '2', colour: null, price: null },
          ],
        },
      },
      errors: ['topFurniture.items.1.price.pounds LOST'],
    },
    'an entity whose key is a list of others': {
      ask: '{ topFurniture { first { id price { pounds } } chosen { colour } } }',
      data: { topFurniture: { first: { id: '1', price: { pounds: 80 } }, chosen: { colour: null } } },
    },
  },
};
