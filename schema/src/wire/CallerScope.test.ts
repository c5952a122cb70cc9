import { callerScopeShape } from './CallerScope';

const ID = '00000000-0000-4000-8000-000000000001';
const isScope = (scope: unknown) => callerScopeShape.safeParse(scope).success;

test('a list of ids, and what was opened, is a scope', () => {
  expect(isScope({ kind: 'NONE' })).toBe(true);
  expect(isScope({ kind: 'LIST', minors: [ID], adults: [] })).toBe(true);
  expect(isScope({ kind: 'LIST', minors: [], adults: [ID], opened: { 'care.legal': [ID] } })).toBe(true);
});

test('what is no id, and what a subgraph is not to know, is none', () => {
  for (const wrong of [[`${ID}1`], [`{${ID}}`], [null], [[ID]], [''], ID, { 0: ID }, undefined]) {
    expect(isScope({ kind: 'LIST', minors: wrong, adults: [] })).toBe(false);
    expect(isScope({ kind: 'LIST', minors: [], adults: [], opened: { 'care.legal': wrong } })).toBe(false);
  }
  expect(isScope({ kind: 'LIST', minors: [], adults: [], restricted: [ID] })).toBe(false);
  expect(isScope({ kind: 'AUTHORITY', authority: '816', fromAge: 4, toAge: 18 })).toBe(false);
  expect(isScope({ kind: 'EVERYBODY' })).toBe(false);
});
