import type { Feature } from '../../support/data/Feature';

const shelfMark = (_: unknown, { title }: { title: string }) => title.slice(0, 3).toUpperCase();
const songs = [
  { __typename: 'Song', id: 's1', title: 'Morning', stars: 4, shelfMark },
  { __typename: 'Song', id: 's2', title: 'Evening', stars: null, shelfMark },
];

/** `@extends` and external keys in a subgraph of federation 2. */
export const feature: Feature = {
  world: () => ({ Query: { bestSong: songs[0], songs }, entities: songs }),
  cases: {
    'an external field that is asked for': {
      ask: '{ bestSong { title stars } }',
      data: { bestSong: { title: 'Morning', stars: 4 } },
    },
    'what is required comes along': {
      ask: '{ bestSong { shelfMark } songs { shelfMark stars } }',
      data: {
        bestSong: { shelfMark: 'MOR' },
        songs: [
          { shelfMark: 'MOR', stars: 4 },
          { shelfMark: 'EVE', stars: null },
        ],
      },
    },
  },
};
