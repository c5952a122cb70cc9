import type { Caller } from '@hub/platform';
import type { Category } from '@hub/schema';

/** The same caller, to whom these children are opened besides in one category, for a relationship that this service owns. */
export function openFor(caller: Caller, category: Category, children: readonly string[]): Caller {
  if (caller.scope.kind !== 'LIST' || children.length === 0) return caller;
  const { opened = {} } = caller.scope;
  const ids = [...new Set([...(opened[category] ?? []), ...children])];
  return { ...caller, scope: { ...caller.scope, opened: { ...opened, [category]: ids } } };
}
