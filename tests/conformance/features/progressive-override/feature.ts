import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const posts = [
  { __typename: 'Post', id: 'p1', createdOn: 'May', text: null },
  { __typename: 'Post', id: 'p2', createdOn: fails('LOST'), text: 'Hello' },
];

/**
 * A field that is moving, a share of requests at a time. Which subgraph answered a request could not be explained
 * afterwards, so all requests go the same way.
 */
export const feature: Feature = {
  world: () => ({ Query: { feed: posts }, entities: posts }),
  cases: {
    'goes one way': {
      ask: '{ feed { id createdOn } }',
      data: { feed: [{ id: 'p1', createdOn: 'May' }, null] },
      errors: ['feed.1.createdOn LOST'],
      asks: ['feeds'],
    },
  },
};
