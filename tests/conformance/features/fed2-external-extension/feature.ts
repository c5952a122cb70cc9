import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const books = [
  { __typename: 'Book', id: 'b1', title: 'Heidi', dueInDays: 3 },
  { __typename: 'Book', id: 'b2', title: 'Emil', dueInDays: fails('NOT_LENT') },
];

/** `extend type` in a subgraph of federation 2. */
export const feature: Feature = {
  world: () => ({ Query: { nextDue: books[0], oldest: books[0], books }, entities: books }),
  cases: {
    'an external field is fetched from its owner': {
      ask: '{ nextDue { id title dueInDays } }',
      data: { nextDue: { id: 'b1', title: 'Heidi', dueInDays: 3 } },
      asks: ['loans', 'books'],
    },
    'unless it is provided': {
      ask: '{ oldest { title dueInDays } }',
      data: { oldest: { title: 'Heidi', dueInDays: 3 } },
      asks: ['loans'],
    },
    'the owner knows nothing of the extension': {
      ask: '{ books { title dueInDays } }',
      data: { books: [{ title: 'Heidi', dueInDays: 3 }, null] },
      errors: ['books.1.dueInDays NOT_LENT'],
      asks: ['books', 'loans'],
    },
  },
};
