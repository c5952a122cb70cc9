import type { CallerScope } from '@hub/schema';
import type { Caller } from './Caller';
import { narrowTo } from './narrowTo';

const callerWith = (scope: CallerScope): Caller => ({
  subject: 'nurse',
  role: 'LOOKED_AFTER_NURSE',
  purpose: 'DIRECT_CARE',
  requestId: 'r',
  agreementDigest: 'd',
  scope,
});

test('of a list the children asked for are left, minors and adults apart, and nobody is added', () => {
  const caller = callerWith({ kind: 'LIST', minors: ['a', 'b'], adults: ['c'] });
  expect(narrowTo(caller, ['b', 'c', 'x'])).toEqual(callerWith({ kind: 'LIST', minors: ['b'], adults: ['c'] }));
  expect(narrowTo(caller, []).scope).toEqual({ kind: 'LIST', minors: [], adults: [] });
  expect(caller.scope).toEqual({ kind: 'LIST', minors: ['a', 'b'], adults: ['c'] });
});

test('no children, and children by authority, stay as they are', () => {
  const scopes: CallerScope[] = [{ kind: 'NONE' }, { kind: 'AUTHORITY', authority: 'a', fromAge: 0, toAge: 25 }];
  for (const scope of scopes) expect(narrowTo(callerWith(scope), ['a']).scope).toBe(scope);
});
