import type { CallerScope, OpenedChildren } from '@hub/schema';
import type { Caller } from './Caller';

/**
 * The same caller, reaching those of their children only that a statement asks for anyway. Row-level security reads the
 * list anew for every table (measured at 300 ids: 0.6 ms of PostgreSQL's CPU each time), so a shorter one is faster; it
 * is never a wider one.
 */
export const narrowTo = (caller: Caller, childIds: readonly string[]): Caller =>
  caller.scope.kind === 'LIST' ? { ...caller, scope: narrowScope(caller.scope, childIds) } : caller;

/** The scope without everybody who is not among these: in its lists, and in whatever was opened. */
export function narrowScope(scope: CallerScope, childIds: Iterable<string>): CallerScope {
  if (scope.kind !== 'LIST') return scope;
  const wanted = new Set(childIds);
  const within = (ids: readonly string[]): string[] => ids.filter((id) => wanted.has(id));
  const list = { kind: 'LIST' as const, minors: within(scope.minors), adults: within(scope.adults) };
  return scope.opened ? { ...list, opened: narrowOpened(scope.opened, within) } : list;
}

function narrowOpened(opened: OpenedChildren, within: (ids: readonly string[]) => string[]): OpenedChildren {
  const narrowed = Object.entries(opened).map(([category, ids]) => [category, within(ids)] as const);
  return Object.fromEntries(narrowed.filter(([, ids]) => ids.length > 0));
}
