import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const lamp = { id: '1', group: { id: 'g1', name: null }, name: { brand: 'Elm' }, price: 9 };
const rug = { id: '2', group: { id: 'g2', name: 'Rugs' }, name: { brand: fails('LOST') }, price: 20 };
const free = { id: '3', group: { id: 'g2', name: 'Rugs' }, name: null, price: fails('LOST') };

/** A root field that several subgraphs have, each with other fields: all are asked, and the answers put together. */
export const feature: Feature = {
  world: () => ({ Query: { item: lamp, items: [lamp, rug, free] } }),
  cases: {
    'one object of three': {
      ask: '{ item { id price name { brand } group { name } } }',
      data: { item: { id: '1', price: 9, name: { brand: 'Elm' }, group: { name: null } } },
    },
    'lists item by item': {
      ask: '{ items { group { id } name { brand } } }',
      data: {
        items: [
          { group: { id: 'g1' }, name: { brand: 'Elm' } },
          { group: { id: 'g2' }, name: null },
          { group: { id: 'g2' }, name: null },
        ],
      },
      errors: ['items.1.name.brand LOST'],
    },
    'one of them alone': { ask: '{ item { price } }', data: { item: { price: 9 } }, asks: ['prices'] },
    'a list that one of them cannot tell': {
      ask: '{ items { id name { brand } price } }',
      data: { items: null },
      errors: ['items.0.price SUBGRAPH_UNAVAILABLE', 'items.1.name.brand LOST', 'items.2.price LOST'],
    },
  },
};
