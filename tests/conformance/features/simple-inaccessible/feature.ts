import type { Feature } from '../../support/data/Feature';

const ada = { __typename: 'Person', id: '1', age: 50, word: 'hello', kind: 'FAMILY', friends: (): object[] => [ben] };
const ben = { __typename: 'Person', id: '2', age: null, word: null, kind: 'FRIEND', friends: [ada] };
const secret = { __typename: 'Secret', word: 'hush' };

/** Fields, arguments and types that are hidden from clients. */
export const feature: Feature = {
  world: () => ({
    Query: { people: [ada, null, ben], oldest: ada, secret, found: [ada, secret] },
    entities: [ada, ben],
  }),
  cases: {
    'what is not hidden': {
      ask: '{ people { age friends { id age } } }',
      data: {
        people: [{ age: 50, friends: [{ id: '2', age: null }] }, null, { age: null, friends: [{ id: '1', age: 50 }] }],
      },
    },
    'a hidden field, argument and root field': {
      ask: '{ people { kind friends(kind: FRIEND) { id } } secret { word } }',
      data: null,
      errors: ['', '', ''],
      asks: [],
      notByOracle: 'The oracle does not validate.',
    },
    'an object of a hidden type is null': {
      ask: '{ found { ... on Person { id } } }',
      data: { found: [{ id: '1' }, null] },
      notByOracle: 'graphql-js adds an error that names the type.',
    },
    'introspection does not know them': {
      ask: '{ secret: __type(name: "Secret") { name } kind: __type(name: "Kind") { enumValues { name } } }',
      data: { secret: null, kind: { enumValues: [{ name: 'FAMILY' }, { name: 'FRIEND' }] } },
      asks: [],
    },
  },
  notAtRandom: 'graphql-js adds an error where a type is hidden.',
};
