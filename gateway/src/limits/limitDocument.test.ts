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
    ['fields', `{ ${many(1000, (n) => `f${n}`)} }`, `{ ${many(1001, (n) => `f${n}`)} }`, 'has 1001 fields'],
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
    ['tokens', `{ ${many(900, (n) => `f${n}`)} }`, `{ ${many(4000, (n) => `f${n}`)} }`, 'has 4002 tokens'],
    [
      'a page',
      '{ children(first: 200) { id } }',
      '{ children(first: 1000000) { id } }',
      '"first" asks for 1000000 items, 999800 more than a page may have (200).',
    ],
  ])('%s', (_what, allowed, refused, sentence) => {
    expect(limit(allowed)).toBe('allowed');
    expect(limit(refused)).toContain(sentence);
  });

  test('fragments that repeat each other count as if written out, and take no time to refuse', () => {
    const fragments = many(25, (n) => `fragment F${n} on T { a${n} { ...F${n + 1} } b${n} { ...F${n + 1} } }`);
    const started = performance.now();
    expect(limit(`{ ...F0 } ${fragments} fragment F25 on T { c }`, { depth: 100 })).toMatch(/has \d{9} fields/);
    expect(performance.now() - started).toBeLessThan(100);
  });

  test('a fragment that leads back to itself is left to validation', () =>
    expect(limit('{ ...F } fragment F on T { a { ...F } }')).toBe('allowed'));

  test('so is what cannot be read', () => expect(limit('{ a "')).toBe('allowed'));

  test('the explorer’s introspection is allowed', () =>
    expect(
      limit(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true })),
    ).toBe('allowed'));
});
