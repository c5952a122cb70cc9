import type { Feature } from '../../support/data/Feature';

const reply = {
  text: null,
  steps: [
    { __typename: 'Call', number: '0113' },
    { __typename: 'Visit', place: 'Leeds' },
    { __typename: 'Wait', days: 2 },
  ],
};

/** A union of which one subgraph knows a part. It is asked where all of it is known, and all its fragments are kept. */
export const feature: Feature = {
  world: () => ({ Query: { reply } }),
  cases: {
    'every type': {
      ask: '{ reply { text steps { __typename ... on Call { number } ... on Visit { place } ... on Wait { days } } } }',
      data: {
        reply: {
          text: null,
          steps: [
            { __typename: 'Call', number: '0113' },
            { __typename: 'Visit', place: 'Leeds' },
            { __typename: 'Wait', days: 2 },
          ],
        },
      },
      asks: ['answers'],
    },
    'one of them': {
      ask: '{ reply { steps { ... on Wait { days } } } }',
      data: { reply: { steps: [{}, {}, { days: 2 }] } },
    },
  },
};
