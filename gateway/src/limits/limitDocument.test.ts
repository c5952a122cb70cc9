import { getIntrospectionQuery } from 'graphql';
import { createDocumentLimit, LIMITS, type Limits } from '.';

const limit = (text: string, changes: Partial<Limits> = {}) => {
  try {
    createDocumentLimit({ ...LIMITS, ...changes })(text);
    return 'allowed';
  } catch (error) {
    return (error as Error).message;
  }
};
const many = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index)).join(' ');

describe('a document that asks for too much is refused with the limit and by how much', () => {
  test.each([
    [
      'aliases',
      `{ ${many(50, (n) => `a${n}: b`)} }`,
      `{ ${many(101, (n) => `a${n}: b`)} }`,
      'The query has 101 aliases; at most 50 are allowed, so 51 fewer are needed.',
    ],
    [
      'repeated fields',
      `{ ${many(21, () => 'b')} }`,
      `{ ${many(500, () => 'b')} }`,
      'has 499 repeated fields; at most 20',
    ],
    ['fields', `{ ${many(1000, (n) => `f${n}`)} }`, `{ ${many(1001, (n) => `f${n}`)} }`, 'has 1,001 fields'],
    [
      'depth',
      `${'{ a '.repeat(16)}${'}'.repeat(16)}`,
      `${'{ a '.repeat(17)}${'}'.repeat(17)}`,
      'has 17 levels of fields',
    ],
    [
      'brackets',
      `{ a(b: ${'['.repeat(58)}${']'.repeat(58)}) }`,
      `{ a(b: ${'['.repeat(5000)}${']'.repeat(5000)}) }`,
      'tokens',
    ],
    [
      'nesting',
      `{ a(b: ${'['.repeat(58)}${']'.repeat(58)}) }`,
      `{ a(b: ${'['.repeat(100)}${']'.repeat(100)}) }`,
      'has 102 levels of brackets',
    ],
    ['directives', `{ a ${many(50, () => '@x')} }`, `{ a ${many(51, () => '@x')} }`, 'has 51 directives'],
    [
      'lists of the schema itself',
      '{ __schema { types { fields { args { name } } } } types { fields { args { enumValues { name } } } } }',
      '{ ...S } fragment S on Query { s: __schema { types { ...T } } } fragment T on __Type { fields { type { fields { args { name } } } } }',
      'has 4 levels of lists of the schema itself; at most 3 are allowed',
    ],
    ['characters', `{ b } #${'x'.repeat(32_000)}`, `{ b } #${'x'.repeat(33_000)}`, 'has 33,007 characters'],
    ['tokens', `{ ${many(900, (n) => `f${n}`)} }`, `{ ${many(4000, (n) => `f${n}`)} }`, 'has 4,002 tokens'],
    [
      'a page',
      '{ children(first: 200) { id } }',
      '{ children(first: 1000000) { id } }',
      '"first" asks for 1,000,000 items, 999,800 more than a page may have (200).',
    ],
  ])('%s', (_what, allowed, refused, sentence) => {
    expect(limit(allowed)).toBe('allowed');
    expect(limit(refused)).toContain(sentence);
  });

  test('fragments that repeat each other count as if written out, and are refused for it', () => {
    const fragments = many(25, (n) => `fragment F${n} on T { a${n} { ...F${n + 1} } b${n} { ...F${n + 1} } }`);
    expect(limit(`{ ...F0 } ${fragments} fragment F25 on T { c }`, { depth: 100 })).toContain('has 100,663,294 fields');
    const deeper = many(99, (n) => `fragment F${n} on T { ... { ...F${n + 1} } ... { ...F${n + 1} } }`);
    expect(limit(`{ ...F0 } ${deeper} fragment F99 on T { c }`)).toContain('has more than 1,000,000,000 fields');
  });

  test('a field is as often repeated as it is through fragments', () => {
    const repeated = 'The query has 100 repeated fields; at most 20 are allowed, so 80 fewer are needed.';
    expect(limit(`{ b ${many(100, () => '... { b }')} }`)).toBe(repeated);
    expect(limit(`{ b ${many(100, (n) => `...F${n}`)} } ${many(100, (n) => `fragment F${n} on Q { b }`)}`)).toBe(
      repeated,
    );
    expect(limit(`{ ${many(100, (n) => `a${n} { b ...F }`)} } fragment F on Q { c }`)).toBe('allowed');
  });

  test('a fragment that leads back to itself is left to validation', () =>
    expect(limit('{ ...F } fragment F on T { a { ...F } }')).toBe('allowed'));

  test('so is what cannot be read', () => expect(limit('{ a "')).toBe('allowed'));

  test('the explorer’s introspection is allowed', () =>
    expect(
      limit(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true })),
    ).toBe('allowed'));
});
