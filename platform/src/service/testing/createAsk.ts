import { randomBytes } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import { createTokenSigner, type Caller } from '../../caller';
import { createLog } from '../../log';
import type { Policy } from '../../policy';
import { createSubgraph, type SubgraphDefinition } from '../../subgraph';

export type Answer = Omit<ExecutionResult, 'data'> & { data: any };

/** Asks a subgraph with the gateway's token; answers as a client would get it: plain JSON. */
export type Ask = (caller: Caller, query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** A service's subgraph, in this process, and with the shield or without it. */
export function createAsk<Context>(
  definition: SubgraphDefinition<Context>,
  { policy, shield }: { policy: Policy; shield: boolean },
): Ask {
  const secret = randomBytes(32);
  const log = createLog('test', 'silent');
  const subgraph = createSubgraph(definition, { policy, tokenSecret: secret, log, layers: { shield } });
  const signer = createTokenSigner({ [definition.name]: secret });
  return async (caller, query, variables = {}) => {
    const body = JSON.stringify({ query, variables, scope: caller.scope, members: caller.members });
    const answer = await subgraph.execute(body, signer.sign(definition.name, caller, body));
    return JSON.parse(JSON.stringify(answer)) as Answer;
  };
}
