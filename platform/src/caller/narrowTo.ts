import type { Caller } from './Caller';

/**
 * The same caller, reaching those of their children only that a statement asks for anyway. Row-level security reads the
 * list anew for every table (measured at 300 ids: 0.6 ms of PostgreSQL's CPU each time), so a shorter one is faster; it
 * is never a wider one.
 */
export function narrowTo(caller: Caller, childIds: readonly string[]): Caller {
  if (caller.scope.kind !== 'LIST') return caller;
  const wanted = new Set(childIds);
  const within = (ids: readonly string[]): string[] => ids.filter((id) => wanted.has(id));
  return {
    ...caller,
    scope: { kind: 'LIST', minors: within(caller.scope.minors), adults: within(caller.scope.adults) },
  };
}
