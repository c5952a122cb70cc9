import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const song = { __typename: 'Song', id: 'm1', title: 'Rain', seconds: 200 };
const talk = { __typename: 'Talk', id: 'm2', title: null, speaker: { name: fails('LOST') } };
const lecture = { __typename: 'Talk', id: 'm3', title: 'Stars', speaker: { name: 'Ida' } };

/** From an interface object to the types behind it, one of which a third subgraph extends. */
export const feature: Feature = {
  world: () => ({
    Query: { newest: lecture, list: { items: [song, talk, lecture] }, speakers: [lecture.speaker] },
    entities: [song, talk, lecture],
  }),
  cases: {
    'without the type being needed': {
      ask: '{ list { items { id title } } }',
      data: {
        list: {
          items: [
            { id: 'm1', title: 'Rain' },
            { id: 'm2', title: null },
            { id: 'm3', title: 'Stars' },
          ],
        },
      },
    },
    'with fields of one type': {
      ask: '{ list { items { __typename title ... on Song { seconds } } } }',
      data: {
        list: {
          items: [
            { __typename: 'Song', title: 'Rain', seconds: 200 },
            { __typename: 'Talk', title: null },
            { __typename: 'Talk', title: 'Stars' },
          ],
        },
      },
    },
    'into the subgraph that extends one type': {
      ask: '{ list { items { ... on Talk { id speaker { name } } } } }',
      data: { list: { items: [{}, { id: 'm2', speaker: null }, { id: 'm3', speaker: { name: 'Ida' } }] } },
      errors: ['list.items.1.speaker.name LOST'],
    },
  },
  notAtRandom:
    'Some plans miss a fetch for one of the types behind an interface object, or fetch for all what is asked of one.',
};
