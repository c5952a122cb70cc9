import { GraphQLError } from 'graphql';
import { PLANNER_PREFIX } from '../operation/ResponseKeys';

/**
 * An error of a field that was fetched for another's sake, and that the client did not ask for, stands at the object that
 * has it: a path leads only to what the client can find, and names nothing that we made up.
 */
export function placeInAnswer(error: GraphQLError, data: unknown): GraphQLError {
  const { path = [], message, extensions } = error;
  let value = data;
  for (const [depth, key] of path.entries()) {
    if (isOurs(key) || (isFound(value) && !Object.hasOwn(value, key)))
      return new GraphQLError(message, { path: path.slice(0, depth), extensions });
    value = isFound(value) ? (value as Record<string | number, unknown>)[key] : undefined;
  }
  return error;
}

const isFound = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isOurs = (key: string | number): boolean => typeof key === 'string' && key.startsWith(PLANNER_PREFIX);
