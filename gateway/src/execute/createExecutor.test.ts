import { parse } from 'graphql';
import { createExecutor } from './createExecutor';
import { createLibrary, throughJson } from '../testing/library/libraryExecutors';

const library = createLibrary();
beforeEach(() => void (library.calls.length = 0));

const placesOf = (errors: readonly { path?: readonly unknown[] }[] = []) =>
  errors.map(({ path }) => path?.join('.')).sort();

/** Asks both, and wants the same data and errors at the same places. */
async function expectAgreement(query: string, variables?: Record<string, unknown>) {
  const document = parse(query);
  const [ours, oracle] = [await library.ours(document, variables), await library.oracle(document, variables)];
  expect({ data: throughJson(ours.data ?? null), errors: placesOf(ours.errors) }).toEqual({
    data: throughJson(oracle.data ?? null),
    errors: placesOf(oracle.errors),
  });
  expect(JSON.stringify(ours.data)).toBe(JSON.stringify(oracle.data));
  return ours;
}

describe('the same answer as graphql-js over one schema', () => {
  test.each(
    Object.entries({
      'one subgraph': '{ people(first: 2) { id name address { street } } }',
      'an entity of another subgraph': '{ books { title author { name } } }',
      'a compound key on the way': '{ books { author { visa } } }',
      '@requires, with an argument and its default': '{ books { id a: postage b: postage(express: true) } }',
      '@provides, and what it does not provide': '{ latest { author { name friends { id } } } }',
      '@override': '{ latest { author { nickname } } }',
      'an interface across subgraphs':
        '{ media { id title ... on Book { pages copies author { name } } ... on Film { director { name } } } }',
      '@interfaceObject': '{ media { title reviews(first: 1) { body } } }',
      'the way back from an interface object':
        '{ latest { of { id title __typename ... on Book { pages postage } } } }',
      'a union':
        '{ search { __typename ... on Book { title copies } ... on Person { name visa } ... on Film { reviews { body } } } }',
      'a union without the types that come': '{ search { ... on Book { title } } }',
      'a union by an interface': '{ search { ... on Media { id title rating } } }',
      'lists of lists': '{ shelves { id copies author { name } } }',
      'null bubbling to an item': '{ books { id copies } }',
      'null bubbling to the top': '{ media { ... on Film { minutes } } }',
      'errors below entities': '{ media { id ... on Book { author { name friends { name } visa } } } }',
      'a field that cannot be null and fails': '{ people { id friends { email } } }',
      'named fragments everywhere': `{ media { ...M } } fragment M on Media { id ...B reviews { ...R } } fragment B on Book { author { ...P } }
      fragment R on Review { author { ...P } } fragment P on Person { name passport { number } }`,
      'aliases with other arguments in other branches': `{ a: medium(id: "b1") { x: title ... on Book { y: postage(express: true) } }
      b: medium(id: "f3") { x: title ... on Film { y: minutes } } }`,
      'one alias for fields of two types':
        '{ media { ... on Book { n: author { n: name } } ... on Film { n: director { n: nickname } } } }',
      'a shared root field': '{ version people(first: 1) { id } }',
      'introspection beside data':
        '{ __schema { queryType { name } } t: __type(name: "Kind") { enumValues { name } } __typename version }',
      'introspection through fragments':
        '{ ...Q } fragment Q on Query { version ... on Query { __type(name: "Book") { name } } }',
      'names that JavaScript knows':
        '{ __proto__: books { constructor: title toString: author { valueOf: name __proto__: visa } hasOwnProperty: postage } }',
      'an alias that poses as what is required, or as a key':
        '{ books { weight: title kind: copies postage id: postage(express: true) } media { id: title reviews { body } } }',
      '__typename under an alias alone': '{ media { kind: __typename } search { a: __typename b: __typename } }',
      'constant conditions': '{ books @skip(if: false) { id @include(if: false) title } }',
      'literals of every kind':
        '{ people(first: 3, where: { nameIs: "x", nested: { nameIs: null } }) { id } books(kind: POEM) { id } }',
    }),
  )('%s', async (_feature, query) => void (await expectAgreement(query)));

  const CONDITIONS = `query ($a: Boolean!, $b: Boolean = true, $first: Int) {
    media { id @skip(if: $a) reviews(first: $first) @include(if: $b) { body author { name } } ... on Book @include(if: $a) { author { visa } } } }`;
  test.each([{ a: true }, { a: false }, { a: true, b: false, first: 1 }, { a: false, b: false, first: null }])(
    'conditions and defaults with %j',
    async (variables) => void (await expectAgreement(CONDITIONS, variables)),
  );

  test('an input with a default, a null and nothing', async () => {
    const query = 'query ($first: Int = 2, $kind: Kind) { people(first: $first) { id } books(kind: $kind) { id } }';
    for (const variables of [{}, { first: 1, kind: 'NOVEL' }, { kind: null }]) await expectAgreement(query, variables);
  });

  test('mutations are done in their order', async () => {
    const query =
      'mutation { a: append(text: "1") b: prepend(text: "2") c: append(text: "3") failing d: prepend(text: "4") }';
    const { data } = await expectAgreement(query);
    expect(data).toEqual({ a: '1', b: '21', c: '213', failing: null, d: '4213' });
  });
});

describe('what is not fetched', () => {
  test('the same entity twice in one fetch', async () => {
    await library.ours(parse('{ media { reviews { author { friends { name } } } } }'));
    const sent = library.calls.flatMap(({ variables: { representations = [] } }) => [representations as object[]]);
    for (const list of sent) expect(new Set(list.map((one) => JSON.stringify(one))).size).toBe(list.length);
  });

  test('anything, for a schema or a type name', async () => {
    expect((await library.ours(parse('{ __typename __schema { description } }'))).data).toEqual({
      __typename: 'Query',
      __schema: { description: null },
    });
    expect(library.calls).toEqual([]);
  });
});

test('a subgraph without a fetcher is named before anything is asked', () =>
  expect(() => createExecutor({ supergraphSdl: library.supergraphSdl, fetchers: {} })).toThrow(/subgraph border/));

describe('what is refused', () => {
  test.each([
    ['an unknown field', '{ nothing }'],
    ['a field of federation', '{ _service { sdl } }'],
    ['two operations without a name', 'query A { version } query B { version }'],
    ['a wrong variable', 'query ($first: Int!) { people(first: $first) { id } }'],
  ])('%s', async (_what, query) => {
    const { data, errors } = await library.ours(parse(query), { first: 'x' });
    expect([data, errors!.length > 0, library.calls]).toEqual([undefined, true, []]);
  });
});

describe('a subgraph that fails', () => {
  const failing = (reviews: () => unknown) => createLibrary({ reviews: reviews as never }).ours;

  test.each([
    ['is down', () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1:80'))],
    ['answers garbage', () => 'garbage'],
    ['answers no data', () => ({ errors: [{ message: 'no' }] })],
    ['answers fewer lists than asked', () => ({ data: {} })],
    ['answers of fewer entities than asked', () => ({ data: { _entities: [{ reviews: [] }] } })],
    ['answers errors that are no list', () => ({ data: { _entities: Array(9).fill(null) }, errors: 'no' })],
  ])('and %s is one error, and null for its own fields', async (_what, answer) => {
    const { data, errors } = await failing(answer)(parse('{ media { title reviews { body } } }'));
    expect(data!.media).toEqual(expect.arrayContaining([{ title: 'Title b0', reviews: null }]));
    expect(errors!.map(({ path }) => path)).toEqual([['media', 0, 'reviews']]);
    expect(errors![0]!.message).not.toContain('10.0.0.1');
  });

  test('where its field cannot be null, null goes up, with one error all the same', async () => {
    const { data, errors } = await failing(() => null)(parse('{ media { title rating } }'));
    expect([data, errors!.map(({ path }) => path)]).toEqual([null, [['media', 0, 'rating']]]);
  });

  test('for one entity, the error stands where the first of its fields is missed', async () => {
    const refusing = failing((() => ({
      data: { _entities: [{ all: [] }, null, { all: [] }, { all: [] }, null] },
      errors: [
        { message: 'no', path: ['_entities', 1] },
        { message: 'no', path: ['_entities', 4] },
      ],
    })) as never);
    const { data, errors } = await refusing(parse('{ media { title all: reviews { body } } }'));
    expect((data!.media as { all: unknown }[]).map(({ all }) => all)).toEqual([[], null, [], [], null]);
    expect(errors!.map(({ path }) => path)).toEqual([['media', 1, 'all'], ['media', 4, 'all']]); // prettier-ignore
  });

  test('on the way to another is reported where it is missed', async () => {
    const { data, errors } = await failing(() => null)(parse('{ latest { author { name } } version }'));
    expect([data, errors!.map(({ path }) => path)]).toEqual([{ latest: null, version: '1' }, [['latest']]]);
  });

  test('an answer cannot reach out of the data, and what was not asked for is dropped', async () => {
    const poison =
      '{"data":{"_entities":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"reviews":[],"title":"other","more":1}]}}';
    const { data } = await failing(() => JSON.parse(poison))(parse('{ medium(id: "b0") { title reviews { id } } }'));
    expect(data).toEqual({ medium: { title: 'other', reviews: [] } });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
