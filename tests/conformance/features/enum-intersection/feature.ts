import type { Feature } from '../../support/data/Feature';

const people = [
  { __typename: 'Person', id: '1', status: 'AT_WORK', next: 'AWAY', last: 'AWAY' },
  { __typename: 'Person', id: '2', status: null, next: 'SUSPENDED', last: 'AWAY' },
  { __typename: 'Person', id: '3', status: 'AWAY', next: null, last: 'SUSPENDED' },
];

/** An enum of which subgraphs know different values, and clients only those that are not hidden. */
export const feature: Feature = {
  world: () => ({
    Query: {
      people: people.slice(0, 2),
      working: ({ status }: { status: string }) => people.filter((person) => person.status === status),
      onCall: people[2],
    },
    entities: people,
  }),
  cases: {
    'values that both know': {
      ask: '{ people { id status } }',
      data: {
        people: [
          { id: '1', status: 'AT_WORK' },
          { id: '2', status: null },
        ],
      },
    },
    'a hidden value is an error and null': {
      ask: '{ people { id next } }',
      data: {
        people: [
          { id: '1', next: 'AWAY' },
          { id: '2', next: null },
        ],
      },
      errors: ['people.1.next SUBGRAPH_UNAVAILABLE'],
    },
    'null goes up from a hidden value that cannot be null': {
      ask: '{ onCall { id last } }',
      data: { onCall: null },
      errors: ['onCall.last SUBGRAPH_UNAVAILABLE'],
    },
    'a value as an argument': {
      ask: 'query ($status: Status!) { working(status: $status) { id last } }',
      variables: { status: 'AT_WORK' },
      data: { working: [{ id: '1', last: 'AWAY' }] },
    },
    'a hidden value as an argument': {
      ask: 'query ($status: Status!) { working(status: $status) { id } }',
      variables: { status: 'SUSPENDED' },
      data: null,
      errors: ['BAD_USER_INPUT'],
      asks: [],
      notByOracle: 'graphql-js quotes the value, and gives no code.',
    },
  },
};
