import { membersQuestionShape } from '@hub/schema';
import type { TokenVerifier } from '../caller';
import { hubError } from '../errors';
import type { Policy } from '../policy/Policy';
import { readBody } from './execute/readBody';
import type { Subgraph } from './Subgraph';
import type { SubgraphDefinition } from './SubgraphDefinition';

/**
 * Tells the gateway who belongs to a cohort, for a caller who asks for statistics and may: the ids go to the one agency
 * that counts, never to the caller.
 */
export function createMembersResolver(
  { resolveMembers }: Pick<SubgraphDefinition, 'resolveMembers'>,
  policy: Policy,
  verifier: TokenVerifier,
): Subgraph['resolveMembers'] {
  return async (body, token) => {
    const { role, purpose } = verifier.verify(token, body);
    const { name, of } = readBody(membersQuestionShape, body);
    const mayCount = purpose === 'STATISTICS' && policy.read(role, purpose, 'statistics') !== 'NOBODY';
    if (!mayCount || !resolveMembers) throw hubError('FORBIDDEN');
    return { members: [...(await resolveMembers(name, of))] };
  };
}
