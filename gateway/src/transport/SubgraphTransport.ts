import type { OpeningsAnswer, RestrictedAnswer, SubgraphName } from '@hub/platform';
import type { CohortAnswer, MembersAnswer, ScopeAnswer } from '@hub/schema';
import type { ExecutionResult } from 'graphql';

/** The way to the subgraphs: the same bodies and tokens whether in this process or over HTTP. */
export interface SubgraphTransport {
  execute(name: SubgraphName, body: string, token: string, signal?: AbortSignal): Promise<ExecutionResult>;
  resolveScope(name: SubgraphName, body: string, token: string, signal?: AbortSignal): Promise<ScopeAnswer>;
  /** The members of a cohort, or who of the children named is restricted. */
  resolveCohort(
    name: SubgraphName,
    body: string,
    token: string,
    signal?: AbortSignal,
  ): Promise<CohortAnswer | RestrictedAnswer>;
  resolveOpenings(name: SubgraphName, body: string, token: string, signal?: AbortSignal): Promise<OpeningsAnswer>;
  /** Who belongs to a cohort that this agency knows. */
  resolveMembers(name: SubgraphName, body: string, token: string, signal?: AbortSignal): Promise<MembersAnswer>;
  /**
   * Tells whenever the agency's data changed, or may have while it could not be heard. The token is over an empty body,
   * and made anew for each connection. @returns how to stop
   */
  onChange(name: SubgraphName, sign: () => string, listener: () => void): () => void;
  /** Rejects while the subgraph cannot answer. */
  ready(name: SubgraphName): Promise<void>;
  close(): Promise<void>;
}
