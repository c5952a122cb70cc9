import { OperationTypeNode, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { normaliseOperation } from '../audit';
import type { Categories } from '../contract';
import { rememberByDocument } from '../execute/createPreparer';
import { readOperation, selectOperation } from '../execute/operation/selectOperation';
import { unsupportedOperation } from '../execute/operation/UnsupportedOperation';
import { pageSizeVariables, type createOperationLimit, type LimitItems } from '../limits';
import { isNarrowed, withoutNarrowing } from '../match';
import { compileTouchedByVariables, touchedByDocument, type Touched } from '../shield';

/** What can be said of an operation before it is planned; the same for everybody of one role. */
export interface Look {
  readonly operation: OperationDefinitionNode;
  /** What is planned: the document without what only the gateway reads of it. */
  readonly document: DocumentNode;
  /** Only some of the caller's children are asked for, by a directive of the operation. */
  readonly isNarrowed: boolean;
  readonly isMutation: boolean;
  /** Nothing but what is open to everybody, or the schema itself. */
  readonly isPublic: boolean;
  /** Whether a subgraph is asked at all. */
  readonly asksForData: boolean;
  readonly touched: Touched;
  readonly touchedByVariables: ((variables: Readonly<Record<string, unknown>>) => Touched) | undefined;
  readonly pageSizeVariables: ReadonlySet<string>;
  readonly limitItems: LimitItems;
  /** For the record: normalised, without literals and aliases. */
  readonly text: string;
}

/**
 * Describes operations of one role, each once.
 * @throws GraphQLError when the document has no such operation, or it asks too much of the schema itself
 */
export function createDescriber(
  schema: GraphQLSchema,
  categories: Categories,
  limitOperation: ReturnType<typeof createOperationLimit>,
) {
  const byDocument = rememberByDocument(() => new Map<string, Look>());
  return (document: DocumentNode, operationName: string | null | undefined): Look => {
    const byName = byDocument(document);
    const known = byName.get(operationName ?? '');
    if (known) return known;
    const look = describe(selectOperation(document, operationName), schema, categories, limitOperation);
    byName.set(operationName ?? '', look);
    return look;
  };
}

function describe(
  document: DocumentNode,
  schema: GraphQLSchema,
  categories: Categories,
  limitOperation: ReturnType<typeof createOperationLimit>,
): Look {
  const selected = readOperation(document);
  const { operation } = selected;
  // Validation has nothing to say of a root that is not there, and planning would find no words for a person.
  if (!schema.getRootType(operation.operation)) {
    throw unsupportedOperation(
      'Your part of the graph has no mutations: you may change nothing here.',
      'GRAPHQL_VALIDATION_FAILED',
    );
  }
  const narrowed = isNarrowed(operation);
  const touched = touchedByDocument(document, schema, categories);
  const names = [...touched.reads.keys(), ...touched.writes.keys()];
  return {
    operation,
    document: narrowed ? withoutNarrowing(document) : document,
    isNarrowed: narrowed,
    isMutation: operation.operation === OperationTypeNode.MUTATION,
    isPublic: !narrowed && names.every((category) => category.startsWith('public.')),
    asksForData: narrowed || names.length > 0,
    touched,
    touchedByVariables: compileTouchedByVariables(operation, schema, categories),
    pageSizeVariables: pageSizeVariables(document),
    limitItems: limitOperation(selected),
    text: normaliseOperation(document),
  };
}
