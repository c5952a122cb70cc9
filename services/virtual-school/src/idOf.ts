import { hash } from 'node:crypto';

/** The same parts make the same id (version 8, RFC 9562): what is told twice is kept once. */
export function idOf(...parts: (string | number)[]): string {
  const hex = hash('sha256', parts.join(' '), 'hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
