import { hubErrorOf } from '@hub/platform';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { Categories } from '../contract';
import { coerceVariables } from '../execute/coerceVariables';
import { limitPageSize, type Limits } from '../limits';
import { NOT_NARROWED, readNarrowing, type Narrowing } from '../match';
import type { Asked } from './Asked';
import type { Look } from './Look';

/** What came with the operation, or why it cannot be used. */
export type Input =
  | { readonly variables: Asked['variables']; readonly narrowing: Narrowing; readonly errors?: undefined }
  | { readonly errors: readonly GraphQLError[] };

export interface InputRules {
  readonly schema: GraphQLSchema;
  readonly categories: Categories;
  readonly limits: Limits;
}

/**
 * Variables are coerced against the contract too, and so is what the operation is narrowed to: the planner and the
 * subgraphs know more than the role.
 */
export function readInput({ schema, categories, limits }: InputRules, look: Look, given: Asked['variables']): Input {
  const { variables, errors } = coerceVariables(schema, look.operation, given);
  if (errors) return { errors };
  for (const name of look.pageSizeVariables) limitPageSize(`$${name}`, variables[name], limits.pageSize);
  look.limitItems(variables);
  if (!look.isNarrowed) return { variables, narrowing: NOT_NARROWED };
  try {
    return { variables, narrowing: readNarrowing(look.operation, schema, categories, variables) };
  } catch (error) {
    const known = hubErrorOf(error);
    if (!known) throw error;
    return { errors: [known] };
  }
}
