import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const book = { __typename: 'Book', id: 'b1', title: 'Heidi', pages: 300 };
const leaflet = { __typename: 'Book', id: 'b2', title: null, pages: fails('UNCOUNTED') };
const film = { __typename: 'Film', id: 'f1', title: 'Rain' };

/** `@provides` for one type of a union. */
export const feature: Feature = {
  world: () => ({ Query: { media: [book, leaflet, null, film], titled: [film] }, entities: [book, leaflet, film] }),
  cases: {
    'what is provided for one type': {
      ask: '{ media { ... on Book { id title } ... on Film { id } } }',
      data: { media: [{ id: 'b1', title: 'Heidi' }, { id: 'b2', title: null }, null, { id: 'f1' }] },
      asks: ['media'],
    },
    'is fetched for the other': {
      ask: '{ media { __typename ... on Book { title } ... on Film { title } } }',
      data: {
        media: [
          { __typename: 'Book', title: 'Heidi' },
          { __typename: 'Book', title: null },
          null,
          { __typename: 'Film', title: 'Rain' },
        ],
      },
      asks: ['media', 'titles'],
    },
    'null goes up to the item': {
      ask: '{ media { ... on Book { title pages } } }',
      data: { media: [{ title: 'Heidi', pages: 300 }, null, null, {}] },
      errors: ['media.1.pages UNCOUNTED'],
    },
  },
};
