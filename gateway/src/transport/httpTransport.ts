import type { SubgraphName } from '@hub/platform';
import { cohortAnswerShape, membersAnswerShape, openingsAnswerShape, restrictedAnswerShape } from '@hub/schema';
import type { ExecutionResult } from 'graphql';
import { createScopeReader } from './createScopeReader';
import { createSender, type SenderOptions } from './createSender';
import { listenForChanges } from './listenForChanges';
import type { SubgraphTransport } from './SubgraphTransport';

export type HttpTransportOptions = SenderOptions;

/**
 * Subgraphs over HTTP. Whatever goes wrong is thrown with details for the log only: the caller of this turns it into the
 * agency's public name.
 */
export function httpTransport(
  urls: Readonly<Record<SubgraphName, string>>,
  options: HttpTransportOptions,
): SubgraphTransport {
  const { agent, originOf, send } = createSender(urls, options);
  const readScope = createScopeReader();
  const ask = (path: string, to: SubgraphName, body: string, token: string, signal?: AbortSignal) =>
    send({ to, path, method: 'POST', body, token, signal });
  const post = async (...request: Parameters<typeof ask>) => JSON.parse(await ask(...request)) as unknown;
  return {
    execute: async (...request) => (await post('/graphql', ...request)) as ExecutionResult,
    resolveScope: async (...request) => readScope(await ask('/scope', ...request)),
    resolveCohort: async (...request) =>
      cohortAnswerShape.or(restrictedAnswerShape).parse(await post('/cohort', ...request)),
    resolveOpenings: async (...request) => openingsAnswerShape.parse(await post('/openings', ...request)),
    resolveMembers: async (...request) => membersAnswerShape.parse(await post('/members', ...request)),
    onChange: (name, sign, listener) => listenForChanges(agent, originOf(name), sign, listener),
    ready: async (to) => void (await send({ to, path: '/ready', method: 'GET' })),
    close: () => agent.close(),
  };
}
