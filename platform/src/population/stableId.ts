import { createHash } from 'node:crypto';

/** A UUID (version 8: made from a hash) that is the same for the same words. */
export function stableId(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
