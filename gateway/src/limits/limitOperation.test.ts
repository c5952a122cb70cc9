import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSchema, getIntrospectionQuery, Kind, parse, type GraphQLSchema } from 'graphql';
import { readOperation, selectOperation } from '../execute/operation/selectOperation';
import { createOperationLimit, LIMITS, type Limits } from '.';

const schema = buildSchema(`
  type Query { children(first: Int = 50): Page! people(limit: Int): [Person!]! either: [Either!]! }
  type Page { nodes: [Child!]! edges: [Edge!]! total: Int notes: [Note!]! }
  type Edge { node: Child }
  type Child { id: ID reviews: [Note!]! friends(first: Int): Page names: [String!]! next: Child }
  type Person { id: ID! notes(last: Int = 5): [[Note!]] }
  type Note { text: String about: Child }
  union Either = Person | Child
`);

function limit(
  text: string,
  variables: object = {},
  changes: Partial<Limits> = {},
  of: GraphQLSchema = schema,
): string {
  try {
    const operation = readOperation(selectOperation(parse(text), undefined));
    createOperationLimit(of, { ...LIMITS, items: 0, assumedList: 10, ...changes })(operation)(
      variables as Record<string, unknown>,
    );
    return 'allowed';
  } catch (error) {
    return (error as Error).message;
  }
}
const itemsOf = (text: string, variables?: object) =>
  Number(/up to ([\d,]+) items/.exec(limit(text, variables))?.[1]?.replaceAll(',', '') ?? 0);

describe('items are counted as pages multiplied', () => {
  test.each([
    ['nothing but one', '{ children { total } }', {}, 0],
    ['a page of its default', '{ children { nodes { id } } }', {}, 50],
    ['a page as asked for', '{ children(first: 7) { edges { node { id } } } }', {}, 7],
    ['by a variable', 'query ($n: Int) { children(first: $n) { nodes { id } } }', { n: 3 }, 3],
    ['by a variable that is not given', 'query ($n: Int) { children(first: $n) { nodes { id } } }', {}, 50],
    ['a page without a default', '{ people { id } }', {}, 50],
    ['a list within', '{ children(first: 7) { nodes { reviews { text } } } }', {}, 7 + 7 * 10],
    ['values are no items', '{ children(first: 7) { nodes { names } } }', {}, 7],
    ['a list beside the page', '{ children(first: 7) { notes { text } } }', {}, 10],
    [
      'pages of pages, by fragments and aliases',
      `query ($n: Int!) { a: children(first: 50) { ...P } } fragment P on Page { nodes { b: friends(first: $n) { ... { nodes { id } } } } }`,
      { n: 50 },
      50 + 50 * 50,
    ],
    ['what is written twice', '{ people(limit: 2) { id } people(limit: 2) { notes { text } } }', {}, 2 + 2 * 5],
    [
      'branches of a union',
      '{ either { ... on Person { notes { text } } ... on Child { reviews { text } } } }',
      {},
      160,
    ],
    ['through one that is no list', '{ children(first: 2) { nodes { next { next { reviews { text } } } } } }', {}, 22],
    ['fewer than none', 'query ($n: Int) { children(first: $n) { nodes { id } } }', { n: -5 }, 0],
  ])('%s', (_what, text, variables, items) => expect(itemsOf(text, variables)).toBe(items));

  test('and refused with the limit and by how much', () => {
    const text = 'query ($n: Int) { children(first: 50) { nodes { friends(first: $n) { nodes { id } } } } }';
    expect(limit(text, { n: 39 }, { items: 2000 })).toBe('allowed');
    expect(limit(text, { n: 49 }, { items: 2000 })).toBe(
      'The query asks for up to 2,500 items (lists within lists multiply); at most 2,000 are allowed, so 500 fewer are needed.',
    );
  });
});

describe('on the graph of each role', () => {
  const contracts = join(__dirname, '../../../schema/contracts');
  const examples = join(__dirname, '../../../explorer/src/examples');
  const roles = readdirSync(contracts).map((file) => basename(file, '.graphql'));
  const introspection = getIntrospectionQuery({
    descriptions: true,
    inputValueDeprecation: true,
    schemaDescription: true,
    directiveIsRepeatable: true,
    specifiedByUrl: true,
  });

  test.each(roles)('%s: the explorer’s question after the schema and all examples fit', (role) => {
    const of = buildSchema(readFileSync(join(contracts, `${role}.graphql`), 'utf8'));
    expect(limit(introspection, {}, { items: LIMITS.items }, of)).toBe('allowed');
    const document = parse(readFileSync(join(examples, `${role}.graphql`), 'utf8'));
    const prepare = createOperationLimit(of, LIMITS);
    for (const definition of document.definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION)
        prepare(readOperation(selectOperation(document, definition.name!.value)))({});
  });

  test('the schema asked for over and over is refused, through fragments too', () => {
    const of = buildSchema(readFileSync(join(contracts, 'SOCIAL_WORKER.graphql'), 'utf8'));
    const deep = 'types { fields { type { fields { name description } } } }';
    expect(limit(`{ __schema { ${deep} } }`, {}, {}, of)).toBe('allowed');
    const copies = Array.from({ length: 40 }, (_, index) => `a${index}: __schema { ...S }`).join(' ');
    expect(limit(`{ ...Q } fragment Q on Query { ${copies} } fragment S on __Schema { ${deep} }`, {}, {}, of)).toMatch(
      /^The query asks for about \d{3},\d{3} values of the schema itself; at most 150,000 are allowed, so [\d,]+ fewer/,
    );
  });
});
