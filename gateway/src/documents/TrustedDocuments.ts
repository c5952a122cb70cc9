import { hash } from 'node:crypto';
import { parse } from 'graphql';

/**
 * The documents that were agreed upon beforehand, by the SHA-256 of their text in hexadecimal. The only way into it is
 * whoever runs the hub: nothing that a client sends is ever added.
 */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** @throws Error for a text that is no GraphQL document */
export function createTrustedDocuments(texts: Iterable<string>): TrustedDocuments {
  const documents = new Map<string, string>();
  for (const text of texts) {
    parse(text, { noLocation: true });
    documents.set(hashOf(text), text);
  }
  return documents;
}

export const hashOf = (text: string): string => hash('sha256', text);
