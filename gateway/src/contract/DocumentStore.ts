import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Apollo Server's documents that were parsed and found valid for one role. Each role has a store of its own. */
export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** Pages and programs send few documents, over and over; a person who composes sends each a few times. */
const KEPT_DOCUMENTS = 500;

/** Keeps the documents themselves: plans hang on them, and go with them. */
export function createDocumentStore(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({ max: KEPT_DOCUMENTS });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}
