/** What an import did to one table. */
export interface Changes {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
}

export const countChanges = ({ added, changed, removed }: Changes): number => added + changed + removed;

/** `12 added, 3 changed`; `nothing` where nothing changed. */
export function describeChanges(changes: Changes): string {
  const parts = (['added', 'changed', 'removed', 'unchanged'] as const)
    .filter((kind) => changes[kind] > 0)
    .map((kind) => `${changes[kind].toLocaleString('en-GB')} ${kind}`);
  return parts.join(', ') || 'nothing';
}
