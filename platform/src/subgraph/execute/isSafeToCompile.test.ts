import { buildSchema, parse, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { compileOperation } from './compileOperation';
import { isSafeToCompile } from './isSafeToCompile';

const isSafe = (query: string) => isSafeToCompile(parse(query));

test('what a planner sends is compiled', () => {
  expect(isSafe('query($r: [_Any!]!) { _e0: _entities(representations: $r) { __typename ... on Child { id } } }')).toBe(
    true,
  );
  expect(isSafe('{ child(id: "00000000-0000-4000-8000-000000000001") { a: id care { legal { legalStatus } } } }')).toBe(
    true,
  );
});

test('what graphql-jit would get wrong is not', () => {
  for (const query of [
    '{ __proto__: a }',
    '{ a { b_c: d } }',
    '{ a(i: { __proto__: 1 }) }',
    '{ a(s: "__MAGIC_DATE__x") }',
    'fragment F on A { b_c: d }',
    'mutation { a b }',
    'mutation { ...F } fragment F on Mutation { a }',
  ])
    expect(isSafe(query)).toBe(false);
});

test('so a resolver that looks at what was asked for never looks at another place', async () => {
  const schema = buildSchema('type Query { child: Child } type Child { care: Care } type Care { a: String b: String }');
  const fields = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
  fields('Query').child!.resolve = () => ({});
  fields('Child').care!.resolve = (_child, _given, _context, info: GraphQLResolveInfo) =>
    Object.fromEntries(
      info.fieldNodes[0]!.selectionSet!.selections.map((node) => ('name' in node ? [node.name!.value, 'read'] : [])),
    );
  const query = parse('{ x: child { y_z: care { a } } z_x: child { y: care { b } } }');
  const result = await compileOperation(schema, query, undefined)({}, undefined);
  expect(JSON.stringify(result)).toBe('{"data":{"x":{"y_z":{"a":"read"}},"z_x":{"y":{"b":"read"}}}}');
});

test('so a mutation writes nothing after a field that failed and cannot be null', async () => {
  const schema = buildSchema('type Query { a: Int } type Mutation { a: Int! b: Int! }');
  const written: string[] = [];
  const fields = schema.getMutationType()!.getFields();
  fields.a!.resolve = async () => Promise.reject(new Error('not saved'));
  fields.b!.resolve = () => written.push('b');
  const result = await compileOperation(schema, parse('mutation { a b }'), undefined)({}, undefined);
  expect([result.data, written]).toEqual([null, []]);
});
