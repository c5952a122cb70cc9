import type { CallerIdentity, SubgraphName } from '@hub/platform';
import type { SentScope } from './SentScope';

/** What the fetchers need of a request. */
export interface FetchContext {
  readonly caller: CallerIdentity;
  /** Cohorts that were asked for already, to be handed over. */
  readonly cohorts: Map<string, unknown>;
  /** Who was asked: a change of theirs can change the answer. */
  readonly tookPart: Set<SubgraphName>;
  /** The caller's children, sent to each subgraph under its own token. */
  readonly scope: SentScope;
  readonly signal: AbortSignal;
}
