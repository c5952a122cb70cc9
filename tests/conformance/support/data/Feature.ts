import type { FetchRequest } from '@hub/gateway';
import type { Fields } from './Source';

/** What a feature's subgraphs know; written out by hand. */
export interface World {
  readonly Query: Fields;
  readonly Mutation?: Fields;
  /** Everything that can be asked for by key. Each says its `__typename`. */
  readonly entities?: readonly Fields[];
}

/** One operation, and the whole answer to it. */
export interface Case {
  readonly ask: string;
  readonly variables?: Fields;
  readonly data: unknown;
  /** Where each error stands and the code that it carries, as in `orders.0.total LOST`; in any order. */
  readonly errors?: readonly string[];
  /** Which subgraphs are asked, in the order in which they are; unsaid, that is the planner's business. */
  readonly asks?: readonly string[];
  /** What a subgraph answers instead of what it knows. */
  readonly instead?: Readonly<Record<string, (request: FetchRequest) => unknown>>;
  /** What the planner cannot do: the operation is refused, and nothing is answered wrongly. */
  readonly beyondThePlanner?: string;
  /** Why graphql-js over one merged schema does not give the same here. */
  readonly notByOracle?: string;
}

/** One feature of federation, shown by subgraphs that lie beside it as SDL. */
export interface Feature {
  /** Made anew for every operation: a mutation may change it. */
  world(): World;
  readonly cases: Readonly<Record<string, Case>>;
  /** What random operations give for an argument, by its name or the name of its type. */
  readonly values?: Readonly<Record<string, readonly unknown[]>>;
  /** Puts right what the composition library gets wrong of this feature. */
  mendSupergraph?(composed: string): string;
  /** What the planner cannot do here: random operations that are refused do not count. */
  readonly refusals?: string;
  /** Why no random operations are asked here. */
  readonly notAtRandom?: string;
}
