import type { Feature } from '../../support/data/Feature';

const user = {
  __typename: 'User',
  id: '1',
  secret: 7,
  old: 'A',
  name: ({ style }: { style: string }) => `${style} Ada`,
};

/** The schema is asked for like data, beside data, and no subgraph hears of it. */
export const feature: Feature = {
  world: () => ({ Query: { user }, entities: [user] }),
  cases: {
    'a type of two subgraphs, without what is hidden': {
      ask: `{ __type(name: "User") { kind fields { name } all: fields(includeDeprecated: true) { name isDeprecated deprecationReason } } }`,
      data: {
        __type: {
          kind: 'OBJECT',
          fields: [{ name: 'id' }, { name: 'name' }],
          all: [
            { name: 'id', isDeprecated: false, deprecationReason: null },
            { name: 'old', isDeprecated: true, deprecationReason: 'Ask for name.' },
            { name: 'name', isDeprecated: false, deprecationReason: null },
          ],
        },
      },
      asks: [],
    },
    'beside data, through fragments and with variables': {
      ask: 'query ($name: String!) { ...Both } fragment Both on Query { user { name } it: __type(name: $name) { ...Kind } } fragment Kind on __Type { kind enumValues { name } }',
      variables: { name: 'Style' },
      data: { user: { name: 'SHORT Ada' }, it: { kind: 'ENUM', enumValues: [{ name: 'SHORT' }, { name: 'LONG' }] } },
      asks: ['left', 'right'],
    },
    'the whole, without a word of federation': {
      ask: '{ __schema { queryType { name } mutationType { name } } none: __type(name: "_Entity") { name } any: __type(name: "_Any") { name } }',
      data: {
        __schema: {
          queryType: { name: 'Query' },
          mutationType: null,
        },
        none: null,
        any: null,
      },
      asks: [],
    },
    'a field of federation': {
      ask: '{ _service { sdl } _entities(representations: []) { __typename } }',
      data: null,
      errors: ['', ''],
      asks: [],
      notByOracle: 'The oracle does not validate.',
    },
  },
};
