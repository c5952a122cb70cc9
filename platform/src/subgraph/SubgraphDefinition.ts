import type { GraphQLResolveInfo } from 'graphql';
import type { NonEmptyArray } from 'type-graphql';
import type { CallerScope } from '@hub/schema';
import type { Caller, SubgraphName } from '../caller';

/** What every resolver of a subgraph finds in its context; made anew for every request, so loaders may cache in it. */
export interface SubgraphContext {
  caller: Caller;
}

/** Answers one representation that the gateway sends to `_entities`; undefined or null when the caller has no such row. */
export type ReferenceResolver<Context> = (
  // A representation is whatever the gateway sent: its resolver checks what it uses.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  reference: any,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;

/** The part of a subgraph that the build needs: no database, no secret. */
export interface SubgraphTypes<Context = unknown> {
  /** The name in the supergraph, such as `social-care`. */
  name: SubgraphName;
  /** The classes with type-graphql's resolvers. */
  resolvers: NonEmptyArray<Function>;
  /** For each entity type with a key that the gateway may ask for: how to find it. A missing one fails the build. */
  references: Record<string, ReferenceResolver<Context & SubgraphContext>>;
  /** Types that only references lead to; type-graphql leaves out what no query mentions. */
  orphanedTypes?: Function[];
}

/** One agency's part of the graph: its types and what answers them. */
export interface SubgraphDefinition<Context = unknown> extends SubgraphTypes<Context> {
  /** The agency's public name, as callers read it in errors. */
  agencyName: string;
  createContext(caller: Caller): Context & SubgraphContext;
  /** Which children the person has by this relationship today. Asked anew on every request. */
  resolveScope(subject: string, relationship: string): Promise<CallerScope>;
  /** Rejects while the agency cannot answer. */
  ready(): Promise<void>;
}
