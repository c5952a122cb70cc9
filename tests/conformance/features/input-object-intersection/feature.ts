import type { Feature } from '../../support/data/Feature';

interface Where {
  begins: string | null;
  not?: Where | null;
}

const matches = (text: string, where: Where | null | undefined): boolean =>
  !where || (text.startsWith(where.begins ?? '') && !(where.not && matches(text, where.not)));

const letters = ({ where }: { where: Where }) => ['Apology', 'Advice', 'Bill'].filter((text) => matches(text, where));
const people = [
  { __typename: 'Person', id: '1', name: 'Ada', letters },
  { __typename: 'Person', id: '2', name: 'Ben', letters },
];

/** An input of which clients have what all subgraphs know. Defaults of the input are filled in before anybody is asked. */
export const feature: Feature = {
  world: () => ({
    Query: {
      people: ({ where, ids }: { where?: Where; ids: string[] | null }) =>
        people.filter(({ id, name }) => (ids ?? ['1']).includes(id) && matches(name, where)),
    },
    entities: people,
  }),
  cases: {
    'one input for both subgraphs': {
      ask: 'query ($where: Where!) { people(where: $where) { name letters(where: $where) } }',
      variables: { where: {} },
      data: { people: [{ name: 'Ada', letters: ['Apology', 'Advice'] }] },
    },
    'nested, with a variable inside': {
      ask: 'query ($b: String) { people { letters(where: { begins: null, not: { begins: $b } }) } }',
      variables: { b: 'B' },
      data: { people: [{ letters: ['Apology', 'Advice'] }, { letters: ['Apology', 'Advice'] }] },
    },
    'a default that is replaced by nothing, null and one value': {
      ask: '{ a: people { id } b: people(ids: null) { id } c: people(ids: "2") { id } }',
      data: { a: [{ id: '1' }, { id: '2' }], b: [{ id: '1' }], c: [{ id: '2' }] },
    },
    'a field that only one subgraph knows': {
      ask: 'query ($where: Where) { people(where: $where) { id } }',
      variables: { where: { only: ['x'] } },
      data: null,
      errors: ['BAD_USER_INPUT'],
      asks: [],
      notByOracle: 'graphql-js quotes the value, and gives no code.',
    },
    'a field that is hidden': {
      ask: '{ people { letters(where: { secret: "x" }) } }',
      data: null,
      errors: [''],
      asks: [],
      notByOracle: 'The oracle does not validate.',
    },
  },
  values: { begins: ['A', 'B', null], ids: [['1'], ['2', '1'], null] },
};
