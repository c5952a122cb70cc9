import type { Feature } from '../../support/data/Feature';

const book = (id: string, more: object) => ({ __typename: 'Book', id, barcode: `bar ${id}`, pages: 10, ...more });
const heidi = book('1', { author: 'Spyri' });
const nameless = book('2', { author: null });
const unregistered = book('3', { author: null, pages: null, id: null });

/** A key that leads nowhere: what lies behind it is null, and nobody is asked for an entity without an id. */
export const feature: Feature = {
  world: () => ({
    Query: { slots: [{ book: heidi }, { book: nameless }, { book: unregistered }, { book: null }, null] },
    entities: [heidi, nameless],
  }),
  cases: {
    'over the register to the author': {
      ask: '{ slots { book { barcode author } } }',
      data: {
        slots: [
          { book: { barcode: 'bar 1', author: 'Spyri' } },
          { book: { barcode: 'bar 2', author: null } },
          { book: { barcode: 'bar 3', author: null } },
          { book: null },
          null,
        ],
      },
      asks: ['shelves', 'register', 'authors'],
    },
    'null goes up where it must': {
      ask: '{ slots { book { barcode pages } } }',
      data: {
        slots: [
          { book: { barcode: 'bar 1', pages: 10 } },
          { book: { barcode: 'bar 2', pages: 10 } },
          { book: null },
          { book: null },
          null,
        ],
      },
      errors: ['slots.2.book.pages SUBGRAPH_UNAVAILABLE'],
    },
  },
};
