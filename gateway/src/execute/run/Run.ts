import type { GraphQLError } from 'graphql';
import type { Failure } from './Failure';
import type { JsonObject } from './Json';

/** One execution of a prepared operation: what is known so far. */
export interface Run<Context = unknown> {
  readonly context: Context;
  /** Coerced against the role's schema, defaults included. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Everything fetched, by response key, before completion. */
  readonly data: JsonObject;
  readonly errors: GraphQLError[];
  readonly failures: Failure[];
}

/** Starts with nothing fetched. */
export const startRun = <Context>(context: Context, variables: Run['variables']): Run<Context> => ({
  context,
  variables,
  data: {},
  errors: [],
  failures: [],
});
