import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const posts = [
  { __typename: 'Post', id: 'p1', createdOn: 'May' },
  { __typename: 'Post', id: 'p2', createdOn: fails('LOST') },
];

/** A field that another subgraph took over: the one that had it is not asked for it any more. */
export const feature: Feature = {
  world: () => ({ Query: { feed: [posts[0]], feedHere: posts, feedThere: [...posts, null] }, entities: posts }),
  cases: {
    'from the subgraph that had it': {
      ask: '{ feedHere { id createdOn } }',
      data: { feedHere: [{ id: 'p1', createdOn: 'May' }, null] },
      errors: ['feedHere.1.createdOn LOST'],
      asks: ['feeds', 'posts'],
    },
    'from the one that has it': {
      ask: '{ feedThere { id createdOn } }',
      data: { feedThere: [{ id: 'p1', createdOn: 'May' }, null, null] },
      errors: ['feedThere.1.createdOn LOST'],
      asks: ['posts'],
    },
    'from a field of both': { ask: '{ feed { createdOn } }', data: { feed: [{ createdOn: 'May' }] }, asks: ['posts'] },
  },
};
