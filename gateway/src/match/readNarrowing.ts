import { hubError } from '@hub/platform';
import { getDirectiveValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Categories } from '../contract';
import { TouchedCategories } from '../shield';
import type { EmergencyLookup, Narrowing } from './Narrowing';
import { readLookup } from './readLookup';
import { touchedByInput } from './touchedByInput';

type Values = Readonly<Record<string, unknown>>;

/**
 * What an operation is narrowed to with these variables, coerced against the role's schema: an agency, a field or a value
 * that the role does not have was refused before. @throws HubError BAD_USER_INPUT in a sentence
 */
export function readNarrowing(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  categories: Categories,
  variables: Values,
): Narrowing {
  const touched = new TouchedCategories();
  const among = valuesOf('among', operation, schema, variables);
  const sought = valuesOf('emergencyLookup', operation, schema, variables);
  return {
    among: among ? readAmong(among, schema, categories, touched) : new Map(),
    lookup: sought && noteName(readLookup(sought), touched),
    touched,
  };
}

function valuesOf(name: string, operation: OperationDefinitionNode, schema: GraphQLSchema, variables: Values) {
  const directive = schema.getDirective(name);
  try {
    return directive ? getDirectiveValues(directive, operation, { ...variables }) : undefined;
  } catch {
    // graphql-js would quote the value.
    throw hubError('BAD_USER_INPUT', { message: `A value that @${name} was given cannot be used.` });
  }
}

function readAmong(values: Values, schema: GraphQLSchema, categories: Categories, touched: TouchedCategories) {
  const among = new Map<string, unknown>();
  for (const { name, type } of schema.getDirective('among')!.args) {
    if (values[name] === undefined || values[name] === null) continue;
    if (!touchedByInput(values[name], type, categories, touched))
      throw hubError('BAD_USER_INPUT', { message: empty(name) });
    among.set(name, values[name]);
  }
  if (among.size > 0) return among;
  throw hubError('BAD_USER_INPUT', {
    message: '@among names no agency. Say what the children shall match, or leave it out.',
  });
}

const empty = (name: string): string =>
  `@among(${name}: …) is empty, so every child would match. Say what they shall match, or leave it out.`;

/** An exact match tells whether a name and a date of birth are recorded: it reads them. */
function noteName(lookup: EmergencyLookup, touched: TouchedCategories): EmergencyLookup {
  touched.add('reads', 'identity.name', '@emergencyLookup');
  return lookup;
}
