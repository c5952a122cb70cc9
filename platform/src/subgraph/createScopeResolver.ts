import { scopeQuestionShape } from '@hub/schema';
import { subgraphNameOf, type TokenVerifier } from '../caller';
import { hubError } from '../errors';
import type { Policy } from '../policy/Policy';
import { readBody } from './execute/readBody';
import type { Subgraph } from './Subgraph';
import type { SubgraphDefinition } from './SubgraphDefinition';

/**
 * Answers for the relationship of the caller's own role only, and only when this agency owns it: a gateway that asks
 * for another is mistaken or not itself.
 */
export function createScopeResolver(
  { name, resolveScope }: Pick<SubgraphDefinition, 'name' | 'resolveScope'>,
  { agreement }: Policy,
  verifier: TokenVerifier,
): Subgraph['resolveScope'] {
  return async (body, token) => {
    const { sub, role } = verifier.verify(token, body);
    const { relationship, lookup } = readBody(scopeQuestionShape, body);
    const isOfRole = Object.hasOwn(agreement.roles, role) && agreement.roles[role]!.relationship === relationship;
    const owner = isOfRole ? agreement.relationships[relationship]?.owner : undefined;
    if (owner === undefined || subgraphNameOf(owner) !== name) throw hubError('FORBIDDEN');
    return resolveScope(sub, relationship, lookup);
  };
}
