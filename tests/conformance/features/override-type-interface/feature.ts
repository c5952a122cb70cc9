import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const posts = [
  { __typename: 'Picture', id: 'i1', written: 'May' },
  { __typename: 'Letter', id: 't1', written: 'June', pages: 2 },
  { __typename: 'Letter', id: 't2', written: fails('LOST'), pages: null },
];

/** An overridden field that is asked for through an interface of the subgraph that had it. */
export const feature: Feature = {
  world: () => ({ Query: { feed: posts.slice(0, 2), oldPosts: posts }, entities: posts }),
  cases: {
    'by the interface': {
      ask: '{ feed { id written } }',
      data: {
        feed: [
          { id: 'i1', written: 'May' },
          { id: 't1', written: 'June' },
        ],
      },
      asks: ['posts', 'archive'],
    },
    'by one of its types': {
      ask: '{ feed { id ... on Letter { written pages } } }',
      data: { feed: [{ id: 'i1' }, { id: 't1', written: 'June', pages: 2 }] },
      asks: ['posts', 'archive'],
    },
    'where it lives now': {
      ask: '{ oldPosts { written } }',
      data: { oldPosts: [{ written: 'May' }, { written: 'June' }, null] },
      errors: ['oldPosts.2.written LOST'],
      asks: ['archive'],
    },
  },
};
