import type { ExecutionResult } from 'graphql';
import type { Category, CohortAnswer, MembersAnswer, OpenedChildren, ScopeAnswer } from '@hub/schema';
import type { SubgraphName } from '../caller';

/** Who of the children asked about is restricted. */
export interface RestrictedAnswer {
  restricted: readonly string[];
}

export interface OpeningsAnswer {
  opened: OpenedChildren;
}

/** One agency's part of the graph, running. In process and over HTTP every call comes with the gateway's token. */
export interface Subgraph {
  name: SubgraphName;
  agencyName: string;
  sdl: string;
  categories: ReadonlyMap<string, Category>;
  /** @throws HubError UNAUTHENTICATED or BAD_REQUEST; everything else is in the result, under its path. */
  execute(body: string, token: string | undefined): Promise<ExecutionResult>;
  /** Which children the caller's role reaches, when this agency owns the relationship. @throws HubError. */
  resolveScope(body: string, token: string | undefined): Promise<ScopeAnswer>;
  /** The members of a cohort, or who of the children named is restricted, when this agency keeps that. @throws HubError. */
  resolveCohort(body: string, token: string | undefined): Promise<CohortAnswer | RestrictedAnswer>;
  /** Whom a permission, grant or release opens to the caller, as far as this agency keeps them. @throws HubError. */
  resolveOpenings(body: string, token: string | undefined): Promise<OpeningsAnswer>;
  /** Who belongs to a cohort that this agency knows, for another agency to count by. @throws HubError. */
  resolveMembers(body: string, token: string | undefined): Promise<MembersAnswer>;
  /**
   * Tells whenever something was committed that callers may have seen, and not what. @returns how to stop.
   * @throws HubError UNAUTHENTICATED without the gateway's token, which is over an empty body.
   */
  onChange(token: string | undefined, listener: () => void): () => void;
  ready(): Promise<void>;
}
