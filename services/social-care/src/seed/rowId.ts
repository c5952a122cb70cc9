import { createHash } from 'node:crypto';

/** A row's id (UUID version 8: made from a hash) that is the same for the same words, so that a second seed adds nothing. */
export function rowId(...words: (string | number)[]): string {
  const hex = createHash('sha256').update(words.join(' ')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
