import type { CallerIdentity, HubError, SubgraphName } from '@hub/platform';
import type { CallerScope, Category, ChildLookup } from '@hub/schema';

/** What a scope depends on, besides the day. */
export interface ScopeRequest {
  readonly caller: CallerIdentity;
  /** The categories that the operation reads or writes: for no other is anything asked to be opened. */
  readonly categories: ReadonlySet<Category>;
  /** Whom somebody on emergency duty looks for; goes to the owner of the relationship alone. */
  readonly lookup?: ChildLookup;
  readonly signal?: AbortSignal;
  /** Every agency that is asked is added. */
  readonly tookPart?: Set<SubgraphName>;
}

export interface ResolvedScope {
  readonly scope: CallerScope;
  /** Of agencies that could not say what is opened: nothing is then, and the answer says so. */
  readonly errors: readonly HubError[];
}

/** Which children the caller reaches on this request. @throws HubError POLICY_UNAVAILABLE when nobody can say */
export type ResolveScope = (request: ScopeRequest) => Promise<ResolvedScope>;
