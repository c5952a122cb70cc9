import type { Feature } from '../../support/data/Feature';

const guest = { __typename: 'Guest', id: 'g1', name: 'Guest' };
const ada = { __typename: 'Adult', id: 'a1', name: 'Ada', companions: (): object[] => [ben, guest] };
const ben = { __typename: 'Adult', id: 'a2', name: null, companions: [] };

/** The same field is nullable in one type or subgraph and not in another, so subgraphs must be asked under other names. */
export const feature: Feature = {
  world: () => ({ Query: { people: [ada, ben, guest], adults: [ada, ben] }, entities: [ada, ben] }),
  cases: {
    'one key for fields that differ in null': {
      ask: '{ people { __typename ... on Adult { id name } ... on Guest { key: id name } } }',
      data: {
        people: [
          { __typename: 'Adult', id: 'a1', name: 'Ada' },
          { __typename: 'Adult', id: 'a2', name: null },
          { __typename: 'Guest', key: 'g1', name: 'Guest' },
        ],
      },
    },
    'through both subgraphs': {
      ask: '{ adults { name companions { __typename ... on Adult { name } ... on Guest { key: id } } } }',
      data: {
        adults: [
          {
            name: 'Ada',
            companions: [
              { __typename: 'Adult', name: null },
              { __typename: 'Guest', key: 'g1' },
            ],
          },
          { name: null, companions: [] },
        ],
      },
    },
  },
};
