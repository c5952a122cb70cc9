import {
  hubError,
  subgraphNameOf,
  type CallerIdentity,
  type Log,
  type Policy,
  type SubgraphName,
  type TokenSigner,
} from '@hub/platform';
import { NO_CHILDREN, type CallerScope, type RoleName } from '@hub/schema';
import type { SubgraphTransport } from '../transport';

/** Which children the caller reaches on this request. @throws HubError POLICY_UNAVAILABLE when nobody can say */
export type ResolveScope = (caller: CallerIdentity, signal?: AbortSignal) => Promise<CallerScope>;

export interface ScopeDependencies {
  readonly policy: Policy;
  readonly transport: SubgraphTransport;
  readonly tokenSigner: TokenSigner;
  readonly agencies: Readonly<Record<SubgraphName, string>>;
  readonly log: Log;
}

/**
 * Asks the agency that owns the relationship, anew on every request: an allocation that ended a second ago is over. An
 * agency that is not connected vouches for no child.
 */
export function createScopeResolver({
  policy,
  transport,
  tokenSigner,
  agencies,
  log,
}: ScopeDependencies): ResolveScope {
  return async (caller, signal) => {
    const owner = ownerOf(policy, caller.role);
    if (!owner || !Object.hasOwn(agencies, owner.subgraph)) return NO_CHILDREN;
    const body = JSON.stringify({ relationship: owner.relationship });
    try {
      const token = tokenSigner.sign(owner.subgraph, caller, body);
      return await transport.resolveScope(owner.subgraph, body, token, signal);
    } catch (error) {
      log.error({ err: error, requestId: caller.requestId, agency: owner.subgraph }, 'A scope could not be resolved');
      // Without a scope nothing can be decided for anybody, so the whole request is denied.
      throw hubError('POLICY_UNAVAILABLE', { cause: error });
    }
  };
}

/** The subgraph that knows the role's relationship; undefined for a role that reaches no child. */
function ownerOf(
  { agreement }: Policy,
  roleName: RoleName,
): { subgraph: SubgraphName; relationship: string } | undefined {
  const relationship = Object.hasOwn(agreement.roles, roleName) ? agreement.roles[roleName]!.relationship : 'none';
  if (relationship === 'none') return undefined;
  const owner = agreement.relationships[relationship]?.owner;
  return owner ? { subgraph: subgraphNameOf(owner), relationship } : undefined;
}
