import {
  getOperationAST,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { hubError, hubErrorOf } from '../../errors';

export interface ValidOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/**
 * Parses and validates what the gateway sent. Its own words are dropped, for they can quote a value; a scalar's words
 * that were written for the caller are kept, since only the agency knows what its scalars accept.
 */
export function operationOf(schema: GraphQLSchema, query: string, operationName: string | undefined): ValidOperation {
  const document = parseQuery(query);
  const [problem] = validate(schema, document, undefined, { maxErrors: 1 });
  if (problem) throw hubErrorOf(problem) ?? hubError('GRAPHQL_VALIDATION_FAILED');
  const operation = getOperationAST(document, operationName);
  if (!operation || operation.operation === 'subscription') throw hubError('OPERATION_RESOLUTION_FAILURE');
  return { document, operation };
}

function parseQuery(query: string): DocumentNode {
  try {
    return parse(query, { noLocation: true });
  } catch {
    throw hubError('GRAPHQL_PARSE_FAILED');
  }
}
