import { LIMITS, limitVariables } from '.';

const limit = (variables: unknown): string => {
  try {
    limitVariables(variables, LIMITS);
    return 'allowed';
  } catch (error) {
    return (error as Error).message;
  }
};
const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => ({ where: inner }), 1);

test('as many values as a page of children has ids, and not a book', () => {
  expect(limit({ ids: Array.from({ length: 1999 }, (_, index) => index) })).toBe('allowed');
  expect(limit({ ids: Array.from({ length: 60_000 }, (_, index) => index) })).toBe(
    'The query comes with 60,001 values in its variables; at most 2,000 are allowed, so 58,001 fewer are needed.',
  );
});

test('as deep as inputs are, and no abyss', () => {
  expect(limit(nested(12))).toBe('allowed');
  expect(limit(nested(1000))).toContain('comes with 13 levels in its variables; at most 12 are allowed');
  expect(limit(JSON.parse(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`))).toContain('levels in its variables');
});

test('none at all, or something that is not variables, is left to others', () =>
  expect([undefined, null, 7, 'text', {}].map(limit)).toEqual(Array.from({ length: 5 }, () => 'allowed')));
