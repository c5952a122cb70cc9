import {
  Kind,
  OperationTypeNode,
  separateOperations,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { unsupportedOperation } from './UnsupportedOperation';

/** One operation of a document with only the fragments that it uses. */
export interface SelectedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * Finds the operation to run. The planner silently takes the first of two and plans `@defer` as if it were not there, so
 * both are refused here. @throws GraphQLError with a code and a status
 */
export function selectOperation(document: DocumentNode, operationName: string | null | undefined): DocumentNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const named = operationName ? operations.filter(({ name }) => name?.value === operationName) : operations;
  if (named.length !== 1)
    throw unsupportedOperation(whyNone(operations, operationName), 'OPERATION_RESOLUTION_FAILURE');
  if (named[0]!.operation === OperationTypeNode.SUBSCRIPTION) {
    throw unsupportedOperation('Subscriptions are not offered here.');
  }
  const selected = separateOperations(document)[named[0]!.name?.value ?? '']!;
  refuseIncrementalDelivery(selected);
  return selected;
}

function whyNone(operations: readonly OperationDefinitionNode[], operationName: string | null | undefined): string {
  if (operations.length === 0) return 'The document has no operation.';
  if (operationName) return `The document has no operation named "${operationName}".`;
  return 'The document has more than one operation; send the name of one as operationName.';
}

function refuseIncrementalDelivery(document: DocumentNode): void {
  visit(document, {
    Directive({ name }) {
      if (name.value === 'defer' || name.value === 'stream') {
        throw unsupportedOperation(`The directive @${name.value} is not offered here.`);
      }
    },
  });
}

/** Looks into a document that `selectOperation` made. */
export function readOperation(document: DocumentNode): SelectedOperation {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operation = definition;
  }
  return { operation: operation!, fragments };
}
