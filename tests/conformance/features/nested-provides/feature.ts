import type { Feature } from '../../support/data/Feature';

const cats = { __typename: 'Part', id: 'p1', title: 'Cats', pages: 7 };
const animals = { __typename: 'Category', id: 'c1', name: 'Animals', parts: [cats] };
const books = [
  { __typename: 'Book', id: 'b1', categories: [animals, null] },
  { __typename: 'Book', id: 'b2', categories: null },
];
const answer = (category: object) => [{ categories: [category, null] }, { categories: null }];

/** What is provided below what is provided. */
export const feature: Feature = {
  world: () => ({ Query: { books, shelf: [...books, null], labelled: books }, entities: [...books, animals, cats] }),
  cases: {
    'all of it is provided': {
      ask: '{ shelf { categories { id name } } }',
      data: { shelf: [...answer({ id: 'c1', name: 'Animals' }), null] },
      asks: ['shelves'],
    },
    'through another field': {
      ask: '{ labelled { categories { id parts { id title } } } }',
      data: { labelled: answer({ id: 'c1', parts: [{ id: 'p1', title: 'Cats' }] }) },
      asks: ['shelves'],
    },
    'a part of it is not': {
      ask: '{ labelled { categories { name parts { title pages } } } }',
      data: { labelled: answer({ name: 'Animals', parts: [{ title: 'Cats', pages: 7 }] }) },
    },
    'none of it is': {
      ask: '{ books { categories { name parts { title } } } }',
      data: { books: answer({ name: 'Animals', parts: [{ title: 'Cats' }] }) },
      asks: ['books', 'parts'],
    },
  },
};
