import { createHash } from 'node:crypto';

/** The same words make the same id (version 8, RFC 9562), so that seeding again changes nothing. */
export function stableId(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
