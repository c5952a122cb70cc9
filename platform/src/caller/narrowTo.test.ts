import type { CallerScope } from '@hub/schema';
import type { Caller } from './Caller';
import { narrowScope, narrowTo } from './narrowTo';

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

test('of what was opened, the same; a category with nobody left is gone', () => {
  const opened = { 'care.legal': ['b', 'd'], 'health.status': ['d'] };
  const scope: CallerScope = { kind: 'LIST', minors: ['a'], adults: ['b'], opened };
  expect(narrowScope(scope, ['b', 'x'])).toEqual({
    kind: 'LIST',
    minors: [],
    adults: ['b'],
    opened: { 'care.legal': ['b'] },
  });
  expect(scope.opened).toEqual({ 'care.legal': ['b', 'd'], 'health.status': ['d'] });
});

test('no children stay none', () =>
  expect(narrowTo(callerWith({ kind: 'NONE' }), ['a']).scope).toEqual({ kind: 'NONE' }));
