import type { DocumentNode } from 'graphql';
import type { PreparedOperation } from './PreparedOperation';
import { prepareOperation, type Preparing } from './prepareOperation';

/** Finds or makes the prepared operation of a document. @throws GraphQLError when there is none to run */
export type Preparer = (document: DocumentNode, operationName?: string | null) => PreparedOperation;

/**
 * Prepares each operation once. Documents are told apart by identity and forgotten with it: whoever keeps documents, by
 * role, so bounds the plans that are kept.
 */
export function createPreparer(preparing: Preparing): Preparer {
  const byDocument = rememberByDocument(() => new Map<string, PreparedOperation>());
  return (document, operationName) => {
    const byName = byDocument(document);
    const known = byName.get(operationName ?? '');
    if (known) return known;
    const prepared = prepareOperation(preparing, document, operationName);
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
