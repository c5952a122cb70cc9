import type { CallerScope } from '@hub/schema';
import type { Caller } from '../caller';
import type { Reach } from './Policy';

const sets = new WeakMap<CallerScope, { minors: Set<string>; adults: Set<string> }>();

/**
 * Whether this child is among those that the caller's scope and the grant's reach allow. A scope by authority is
 * settled by row-level security, which knows each row's authority; by an id alone it reaches nobody.
 */
export function mayReachChild(caller: Caller, reach: Reach, childId: string): boolean {
  if (reach === 'NOBODY' || caller.scope.kind !== 'LIST') return false;
  const { minors, adults } = setsOf(caller.scope);
  return minors.has(childId) || (reach === 'EVERYONE' && adults.has(childId));
}

function setsOf(scope: Extract<CallerScope, { kind: 'LIST' }>) {
  let found = sets.get(scope);
  if (!found) sets.set(scope, (found = { minors: new Set(scope.minors), adults: new Set(scope.adults) }));
  return found;
}
