import type { Feature } from '../../support/data/Feature';

const post = { __typename: 'Post', id: 'p1', createdOn: 'May', text: null };

/** A field that was taken over from a subgraph which is not there any more. */
export const feature: Feature = {
  world: () => ({ Query: { feed: [post], other: [post, null] }, entities: [post] }),
  cases: {
    'is answered by whoever is asked': {
      ask: '{ feed { id createdOn } other { createdOn text } }',
      data: { feed: [{ id: 'p1', createdOn: 'May' }], other: [{ createdOn: 'May', text: null }, null] },
    },
  },
};
