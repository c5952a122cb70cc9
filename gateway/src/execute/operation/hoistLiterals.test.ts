import { buildSchema, parse, print, stripIgnoredCharacters, validate } from 'graphql';
import { hoistLiterals } from './hoistLiterals';

const schema = buildSchema(`
  type Query { child(id: ID!): Child children(first: Int = 50, where: Filter, ids: [ID!], sort: Sort): [Child!]! }
  type Child { id: ID! notes(since: Day, kinds: [Sort!] = [NAME]): [String!] }
  input Filter { name: String, born: Day, limit: Int! = 3, nested: Filter }
  enum Sort { NAME AGE }
  scalar Day
`);
function hoist(text: string) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const hoisted = hoistLiterals(document, schema);
  expect(validate(schema, hoisted.document)).toEqual([]);
  return { text: stripIgnoredCharacters(print(hoisted.document)), literals: hoisted.literals };
}

test('operations that differ in their literals alone become one', () => {
  const one = hoist('{ child(id: "1") { id } }');
  const other = hoist('{ child(id: "2") { id } }');
  expect(one).toEqual({ text: 'query($literal0:ID!){child(id:$literal0){id}}', literals: { literal0: '1' } });
  expect([other.text, other.literals]).toEqual([one.text, { literal0: '2' }]);
});

test('values arrive as the schema reads them, defaults of input fields included', () => {
  const { literals } = hoist(
    '{ children(first: 2, ids: 7, sort: AGE, where: { born: "2012-03-04", nested: null }) { id } }',
  );
  expect(Object.values(literals)).toEqual([2, ['7'], 'AGE', { born: '2012-03-04', nested: null, limit: 3 }]);
});

test('beside variables only what is none is taken out, and in fragments too', () => {
  expect(
    hoist(
      'query ($n: String, $literal: Int) { children(first: $literal, where: { name: $n, limit: 9 }) { ...F } } fragment F on Child { notes(since: "2026-01-01") }',
    ),
  ).toEqual({
    text: 'query($n:String$literal:Int$literalX0:Int!$literalX1:Day){children(first:$literal where:{name:$n limit:$literalX0}){...F}}fragment F on Child{notes(since:$literalX1)}',
    literals: { literalX0: 9, literalX1: '2026-01-01' },
  });
});

test('fields that were the same stay the same', () =>
  expect(hoist('{ a: child(id: "1") { id } a: child(id: "1") { notes } b: child(id: "2") { id } }').text).toBe(
    'query($literal0:ID!$literal1:ID!){a:child(id:$literal0){id}a:child(id:$literal0){notes}b:child(id:$literal1){id}}',
  ));

test('conditions and questions about the schema stay as they are', () => {
  const text = '{__type(name:"Child"){fields(includeDeprecated:true){name}}child(id:$id)@include(if:true){id}}';
  expect(hoist(`query($id:ID!)${text}`)).toEqual({ text: `query($id:ID!)${text}`, literals: {} });
});
