import type { RoleName } from '@hub/schema';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Apollo Server's documents that were parsed and found valid for one role. */
export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/**
 * What all roles keep together. Pages and programs send few documents, over and over; a person who composes sends each a
 * few times. With what hangs on it (a description, a plan, a compiled answer) a document takes some 250 times its text.
 */
const KEPT = { max: 1000, maxSize: 500_000 };

/**
 * Keeps the documents themselves: plans hang on them, and go with them. Each role sees its own alone, for a document is
 * valid for a role; but they share the room, or there would have to be as much of it as there are roles.
 */
export function createDocumentStores(): (role: RoleName) => DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({ ...KEPT, sizeCalculation: sizeOf });
  return (role) => ({
    get: async (key) => documents.get(`${role} ${key}`),
    set: async (key, document) => void documents.set(`${role} ${key}`, document),
    delete: async (key) => documents.delete(`${role} ${key}`),
  });
}

/** As long as the text that it was read from. */
const sizeOf = ({ loc }: DocumentNode): number => loc?.source.body.length ?? 1;
