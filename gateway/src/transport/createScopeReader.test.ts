import { createScopeReader } from './createScopeReader';

const ADA = '00000000-0000-4000-8000-00000000000a';
const answered = (minors: unknown) => JSON.stringify({ scope: { kind: 'LIST', minors, adults: [] } });

test('the same text means the same, another one what it says itself', () => {
  const read = createScopeReader();
  expect(read(answered([ADA]))).toEqual({ kind: 'LIST', minors: [ADA], adults: [] });
  expect(read(answered([]))).toEqual({ kind: 'LIST', minors: [], adults: [] });
  expect(read(answered([ADA]))).toEqual({ kind: 'LIST', minors: [ADA], adults: [] });
});

test.each([answered(['nobody']), answered(undefined), '{}', '{"scope":{"kind":"EVERYBODY"}}', 'no JSON'])(
  'what is no scope is none, the second time either: %s',
  (text) => {
    const read = createScopeReader();
    read(answered([ADA]));
    for (let time = 0; time < 2; time++) expect(() => read(text)).toThrow();
  },
);
