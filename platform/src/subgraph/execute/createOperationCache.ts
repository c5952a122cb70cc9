import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Category } from '@hub/schema';
import { selectedCategories } from '../../policy/shield/selectedCategories';
import { compileOperation, type RunOperation } from './compileOperation';
import { operationOf } from './operationOf';

/** An operation that was parsed, validated and compiled once, for all callers: what differs is in the context. */
export interface PreparedOperation {
  run: RunOperation;
  isMutation: boolean;
  /** The categories of everything that it selects, but for the mutations themselves. */
  selects: ReadonlySet<Category>;
}

/** How many operations a subgraph keeps compiled; the least recently used goes first, so memory is bounded. */
export const COMPILED_OPERATIONS = 500;
/** How long their texts may be together: what is compiled of a text is many times as long. */
const COMPILED_CHARACTERS = 500_000;

/** Prepares each operation once. @throws HubError when it cannot be run; failures are not kept. */
export function createOperationCache(schema: GraphQLSchema, categories: ReadonlyMap<string, Category>) {
  const cache = new LRUCache<string, PreparedOperation>({
    max: COMPILED_OPERATIONS,
    maxSize: COMPILED_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });
  return (query: string, operationName: string | undefined): PreparedOperation => {
    const key = `${operationName ?? ''}\n${query}`;
    const known = cache.get(key);
    if (known) return known;
    const { document, operation } = operationOf(schema, query, operationName);
    const prepared = {
      run: compileOperation(schema, document, operationName),
      isMutation: operation.operation === 'mutation',
      selects: selectedCategories(schema, document, categories),
    };
    cache.set(key, prepared);
    return prepared;
  };
}
