import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const book = { __typename: 'Book', id: 'b1', title: 'Heidi', leftTitle: 'left', rightTitle: 'right' };
const lost = { __typename: 'Book', id: 'b2', title: 'Emil', leftTitle: fails('LOST'), rightTitle: null };
const song = { __typename: 'Song', title: 'Rain', leftTitle: 'left rain' };
const film = { __typename: 'Film', title: 'Snow', rightTitle: 'right snow' };

/** A union of which both subgraphs know one type, and each another. */
export const feature: Feature = {
  world: () => ({
    Query: { media: book, leftMedia: [book, song, null], rightMedia: [film, lost, book] },
    entities: [book, lost],
  }),
  cases: {
    'the type of both': {
      ask: '{ media { __typename ... on Book { title leftTitle rightTitle } ... on Song { title } ... on Film { title } } }',
      data: { media: { __typename: 'Book', title: 'Heidi', leftTitle: 'left', rightTitle: 'right' } },
    },
    "a subgraph's own types": {
      ask: '{ leftMedia { ... on Book { rightTitle } ... on Song { leftTitle } } rightMedia { ... on Film { rightTitle } } }',
      data: {
        leftMedia: [{ rightTitle: 'right' }, { leftTitle: 'left rain' }, null],
        rightMedia: [{ rightTitle: 'right snow' }, {}, {}],
      },
    },
    'an error beyond': {
      ask: '{ rightMedia { ... on Book { title leftTitle } } }',
      data: { rightMedia: [{}, null, { title: 'Heidi', leftTitle: 'left' }] },
      errors: ['rightMedia.1.leftTitle LOST'],
    },
  },
};
