import { subgraphRequestShape } from '@hub/schema';
import fc from 'fast-check';
import { createRequestReader } from './readRequest';

const ID = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';
const LIST = { kind: 'LIST', minors: [ID], adults: [] };
const bodyOf = (scope: unknown, rest: object = { query: '{ child }' }) => JSON.stringify({ ...rest, scope });

/** What the body says, read in one piece. */
function inOnePiece(body: string): unknown {
  try {
    return subgraphRequestShape.parse(JSON.parse(body));
  } catch {
    return 'refused';
  }
}

function read(reader: ReturnType<typeof createRequestReader>, body: string): unknown {
  try {
    return reader(body);
  } catch {
    return 'refused';
  }
}

test('the same scope is read once; another text is another scope', () => {
  const reader = createRequestReader();
  const [first, second] = [reader(bodyOf(LIST)), reader(bodyOf(LIST, { query: '{ other }' }))];
  expect(first).toEqual({ query: '{ child }', scope: LIST });
  expect(second).toEqual({ query: '{ other }', scope: LIST });
  expect(second.scope).toBe(first.scope);
  expect(reader(bodyOf({ ...LIST, minors: [OTHER] })).scope).toEqual({ ...LIST, minors: [OTHER] });
});

test('a variable that looks like a scope is none, and does not stand for the scope that came', () => {
  const reader = createRequestReader();
  const wider = { kind: 'LIST', minors: [ID, OTHER], adults: [] };
  reader(bodyOf(wider));
  for (const variables of [
    { x: `,"scope":${JSON.stringify(wider)}}` },
    { a: 1, scope: wider },
    { x: { y: 1, scope: wider } },
  ])
    expect(reader(bodyOf(LIST, { query: '{ child }', variables })).scope).toEqual(LIST);
});

test.each([
  ['none at all', '{"query":"{ child }"}'],
  [
    'two',
    `{"query":"{ child }","scope":{"kind":"NONE"},"scope":${JSON.stringify(LIST)},"scope":{"kind":"NONE"},"x":{}}`,
  ],
  ['one in a variable alone', `{"query":"{ child }","variables":{"a":1,"scope":${JSON.stringify(LIST)}}}`],
  ['one of no known kind', bodyOf({ kind: 'EVERYBODY' })],
  ['an id that is none', bodyOf({ ...LIST, adults: ['x'] })],
  ['no JSON', '{"query":"{ child }","scope":{"kind":"NONE"}'],
])('a body whose scope is %s is refused', (_, body) => {
  expect(read(createRequestReader(), body)).toBe('refused');
});

test('whatever comes, it is read as it would be in one piece', () => {
  const reader = createRequestReader();
  const scope = fc.oneof(
    fc.constant({ kind: 'NONE' }),
    fc.record({ kind: fc.constant('LIST'), minors: fc.subarray([ID, OTHER]), adults: fc.constant([]) }),
    fc.json(),
  );
  const named = fc.constantFrom('query', 'scope', 'variables', 'members', 'operationName', 'x');
  const body = fc.array(fc.tuple(named, fc.oneof(scope, fc.string(), fc.record({ a: fc.json(), scope }))), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.boolean(), body, (isWhole, parts) => {
      const some = parts.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
      const text = `{${[...(isWhole ? ['"query":"{ child }"'] : []), ...some].join(',')}}`;
      expect(read(reader, text)).toEqual(inOnePiece(text));
    }),
  );
});
