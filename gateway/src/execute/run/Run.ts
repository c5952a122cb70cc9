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
  /** How often something was merged into the data: what was found in it before may be out of date. */
  merges: number;
  /** Entities that were gathered, by the shape of what asks for them. */
  readonly gathered: Map<string, GatheredEntities>;
  /** A field of a mutation failed that cannot be null: nothing after it is written. */
  isOver: boolean;
}

/** Objects that wait for more, and how they are named to another subgraph. */
export interface GatheredEntities {
  /** The run's `merges` when they were gathered. */
  readonly at: number;
  readonly targets: readonly JsonObject[];
  /** Their representations as JSON text, each distinct one once. */
  readonly representations: readonly string[];
  /** For each target, the index of its representation; -1 when it has none. */
  readonly indexes: readonly number[];
}

/** Starts with nothing fetched. */
export const startRun = <Context>(context: Context, variables: Run['variables']): Run<Context> => ({
  context,
  variables,
  data: {},
  errors: [],
  failures: [],
  merges: 0,
  gathered: new Map(),
  isOver: false,
});
