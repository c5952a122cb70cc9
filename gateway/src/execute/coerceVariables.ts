import { getVariableValues, type GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

/** Variables as the operation declares them, or why they cannot be used. */
export type CoercedVariables =
  | { readonly variables: Readonly<Record<string, unknown>>; readonly errors?: undefined }
  | { readonly errors: readonly GraphQLError[] };

const MOST_ERRORS = 50;

/**
 * Coerces variables against the role's schema, so that an input field or an enum value that the role does not have is
 * refused here, with no word about it; the planner and the subgraphs know more than the role.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  values: Readonly<Record<string, unknown>>,
): CoercedVariables {
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, values, { maxErrors: MOST_ERRORS });
  return errors ? { errors } : { variables: coerced };
}
