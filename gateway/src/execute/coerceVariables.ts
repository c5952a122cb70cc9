import {
  coerceInputValue,
  getVariableValues,
  GraphQLError,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';

/** Variables as the operation declares them, or why they cannot be used. */
export type CoercedVariables =
  | { readonly variables: Readonly<Record<string, unknown>>; readonly errors?: undefined }
  | { readonly variables?: undefined; readonly errors: readonly GraphQLError[] };

type Values = Readonly<Record<string, unknown>>;

/**
 * Coerces variables against the role's schema, so that an input field or an enum value that the role does not have is
 * refused here, with no word about it; the planner and the subgraphs know more than the role.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  values: Values,
): CoercedVariables {
  const { coerced } = getVariableValues(schema, variableDefinitions, values, { maxErrors: 1 });
  if (coerced) return { variables: coerced };
  return { errors: variableDefinitions.flatMap((definition) => explain(schema, definition, values)) };
}

/** Says it without the values, which graphql-js would quote: they can be personal, and errors travel far. */
function explain(schema: GraphQLSchema, definition: VariableDefinitionNode, values: Values): GraphQLError[] {
  const name = definition.variable.name.value;
  const type = typeFromAST(schema, definition.type as never) as GraphQLInputType;
  if (!Object.hasOwn(values, name)) {
    const isMissing = definition.type.kind === 'NonNullType' && !definition.defaultValue;
    return isMissing ? [inputError(`The variable "$${name}" of type "${String(type)}" is missing.`)] : [];
  }
  const errors: GraphQLError[] = [];
  coerceInputValue(values[name], type, (path, _value, { message }) => {
    const place = path.length > 0 ? ` at "${path.join('.')}"` : '';
    errors.push(inputError(`The variable "$${name}" cannot be used${place}. ${withoutValue(message)}`.trim()));
  });
  return errors;
}

/** These sentences of graphql-js name types and fields of the schema only. */
const ABOUT_TYPES =
  /^(?:Expected (?:non-nullable )?type "[^"]+"[^.]*\.|Field "[^"]*" (?:of required type|is not defined by)[^.]*\.)/;
const SUGGESTION = / Did you mean [^?]*\?$/;

const withoutValue = (message: string): string =>
  (ABOUT_TYPES.exec(message)?.[0] ?? 'It does not fit its type.') + (SUGGESTION.exec(message)?.[0] ?? '');

const inputError = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
