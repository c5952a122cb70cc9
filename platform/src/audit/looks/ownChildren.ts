import type { AuditEntry } from '../AuditEntry';
import { readShown } from '../shownByChild';

/**
 * The children of whom a look showed something that these controllers own, and nobody of whom it showed only what others do.
 * A look from before that was kept cannot tell: it names its only child, or the one who was asked about.
 * @param owned the items of these controllers
 */
export function ownChildren(
  entry: Pick<AuditEntry, 'children' | 'categories' | 'shown'>,
  owned: readonly string[],
  asked?: string | null,
): string[] {
  const isOwn = (categories: readonly string[]): boolean => categories.some((category) => owned.includes(category));
  const shown = readShown(entry);
  if (shown) return shown.filter(([, categories]) => isOwn(categories)).map(([child]) => child);
  if (!isOwn(entry.categories)) return [];
  return entry.children.filter((child, _index, { length }) => length === 1 || child === asked);
}
