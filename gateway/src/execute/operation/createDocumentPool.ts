import { print, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Gives documents of one text the same object: what is remembered by document is remembered by text then. */
export type DocumentPool = (document: DocumentNode) => DocumentNode;

/** As many as documents that are kept for their own sake, and as much text of them. */
const KEPT = { max: 1000, maxSize: 500_000 };

/** For documents that were made from others and differ less than those did. */
export function createDocumentPool(): DocumentPool {
  const byText = new LRUCache<string, DocumentNode>({
    ...KEPT,
    sizeCalculation: (_, text) => text.length,
  });
  return (document) => {
    const text = print(document);
    const known = byText.get(text);
    if (known) return known;
    byText.set(text, document);
    return document;
  };
}
