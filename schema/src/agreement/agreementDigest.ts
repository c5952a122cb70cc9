import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Agreement } from './Agreement';

/**
 * SHA-256 (hexadecimal) over the canonical JSON (RFC 8785) of the agreement: comments, white space and the order
 * of keys change nothing; the order inside a list does not matter either, for lists here are sets.
 */
export const agreementDigest = (agreement: Agreement): string => digestOf(agreement);

/** The same of any part of it. */
export function digestOf(part: object): string {
  return createHash('sha256')
    .update(canonicalize(sortLists(part))!)
    .digest('hex');
}

function sortLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortLists).sort();
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sortLists(item)]));
}
