import type { DocumentNode } from 'graphql';
import { createDocumentPool, type DocumentPool } from './operation/createDocumentPool';
import { hoistLiterals } from './operation/hoistLiterals';
import { readOperation, selectOperation } from './operation/selectOperation';
import type { PreparedOperation } from './PreparedOperation';
import { prepareOperation, type Preparing } from './prepareOperation';

/** Finds or makes the prepared operation of a document. @throws GraphQLError when there is none to run */
export type Preparer = (document: DocumentNode, operationName?: string | null) => PreparedOperation;

/**
 * Prepares each operation once. Documents are told apart by identity and forgotten with it: whoever keeps documents, by
 * role, so bounds the plans that are kept. Operations that differ in their literals alone share one plan; the pool that they
 * are found in may be shared by roles, for what is made of them is kept here.
 */
export function createPreparer(preparing: Preparing, pool: DocumentPool = createDocumentPool()): Preparer {
  const general = rememberByDocument((document) => prepareOperation(preparing, document));
  const byDocument = rememberByDocument(() => new Map<string, PreparedOperation>());
  return (document, operationName) => {
    const byName = byDocument(document);
    const known = byName.get(operationName ?? '');
    if (known) return known;
    const selected = selectOperation(document, operationName);
    const hoisted = hoistLiterals(selected, preparing.schema);
    const prepared = {
      ...general(pool(hoisted.document)),
      operation: readOperation(selected).operation,
      literals: hoisted.literals,
    };
    byName.set(operationName ?? '', prepared);
    return prepared;
  };
}

/** Computes something about a document once. */
export function rememberByDocument<Result>(
  compute: (document: DocumentNode) => Result,
): (document: DocumentNode) => Result {
  const known = new WeakMap<DocumentNode, { readonly result: Result }>();
  return (document) => {
    const entry = known.get(document) ?? { result: compute(document) };
    known.set(document, entry);
    return entry.result;
  };
}
