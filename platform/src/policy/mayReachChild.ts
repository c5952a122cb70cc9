import type { Category } from '@hub/schema';
import { scopeSets, type Caller } from '../caller';
import type { Reach } from './Reach';

/**
 * Whether this child is among those that the caller's scope and the grant's reach allow for this category, or was
 * opened for exactly this category. Keys and containers (`structure`) are reached for every child that is opened in any.
 */
export function mayReachChild(caller: Caller, reach: Reach, childId: string, category: Category): boolean {
  if (reach === 'NOBODY' || caller.scope.kind !== 'LIST') return false;
  const { minors, adults, opened } = scopeSets(caller.scope);
  if (opened.size > 0 && opened.get(category)?.has(childId)) return true;
  if (reach === 'OPENED') return false;
  return minors.has(childId) || (reach === 'EVERYONE' && adults.has(childId));
}
