import type { Feature } from '../../support/data/Feature';

const post = (id: string, years: number) => ({
  __typename: 'Post',
  id,
  years,
  author: { id: `author of ${id}` },
  byNovice: (_: unknown, fields: { years: number }) => fields.years < 2,
  byExpert: (_: unknown, fields: { byNovice: boolean }) => !fields.byNovice,
  sealed: (_: unknown, fields: { byExpert: boolean }) => (fields.byExpert ? 'sealed' : null),
});
const posts = [post('p1', 1), post('p2', 9)];

/** What is required requires more itself, back in the subgraph from which it began. */
export const feature: Feature = {
  world: () => ({ Query: { feed: [...posts, null] }, entities: posts }),
  cases: {
    'two rounds': {
      ask: '{ feed { byExpert } }',
      data: { feed: [{ byExpert: false }, { byExpert: true }, null] },
    },
    'three rounds': {
      ask: '{ feed { sealed author { id } byNovice } }',
      data: {
        feed: [
          { sealed: null, author: { id: 'author of p1' }, byNovice: true },
          { sealed: 'sealed', author: { id: 'author of p2' }, byNovice: false },
          null,
        ],
      },
    },
  },
};
