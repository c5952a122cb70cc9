import type { SubgraphName } from '@hub/platform';
import {
  cohortAnswerShape,
  membersAnswerShape,
  openingsAnswerShape,
  restrictedAnswerShape,
  scopeAnswerShape,
} from '@hub/schema';
import type { ExecutionResult } from 'graphql';
import { Agent, type Dispatcher } from 'undici';
import { listenForChanges } from './listenForChanges';
import { readBody } from './readBody';
import type { SubgraphTransport } from './SubgraphTransport';

export interface HttpTransportOptions {
  /** How long one answer may take, from the first byte sent to the last received, in milliseconds. */
  readonly timeoutMs: number;
  /** The largest answer that is read, in bytes; a page of 200 children is well under a tenth of it. */
  readonly maximumBytes?: number;
}

const MAXIMUM_BYTES = 16 * 1024 * 1024;
const CONNECTIONS = 64;

/**
 * Subgraphs over HTTP with connections that are kept. Whatever goes wrong is thrown with details for the log only: the
 * caller of this turns it into the agency's public name.
 */
export function httpTransport(
  urls: Readonly<Record<SubgraphName, string>>,
  options: HttpTransportOptions,
): SubgraphTransport {
  const { timeoutMs, maximumBytes = MAXIMUM_BYTES } = options;
  const agent = new Agent({
    connections: CONNECTIONS,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connectTimeout: timeoutMs,
  });

  async function send(
    name: SubgraphName,
    path: string,
    request: Partial<Dispatcher.RequestOptions>,
    signal?: AbortSignal,
  ) {
    const late = AbortSignal.timeout(timeoutMs);
    const response = await agent.request({
      ...request,
      origin: urlOf(urls, name),
      path,
      method: request.method ?? 'POST',
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    const text = await readBody(response.body, maximumBytes);
    // A GraphQL answer that consists of errors may have such a status too; it is masked like any other.
    if (response.statusCode >= 400 && !text.startsWith('{"errors"'))
      throw new Error(`${name} answered ${path} with status ${response.statusCode}.`);
    return text;
  }
  const post = async (name: SubgraphName, path: string, body: string, token: string, signal?: AbortSignal) =>
    JSON.parse(await send(name, path, { body, headers: headersOf(token) }, signal)) as unknown;

  return {
    execute: async (...[name, body, token, signal]) =>
      (await post(name, '/graphql', body, token, signal)) as ExecutionResult,
    async resolveScope(name, body, token, signal) {
      const answer = (await post(name, '/scope', body, token, signal)) as { scope?: unknown };
      return scopeAnswerShape.parse(answer.scope);
    },
    resolveCohort: async (...[name, body, token, signal]) =>
      cohortAnswerShape.or(restrictedAnswerShape).parse(await post(name, '/cohort', body, token, signal)),
    resolveOpenings: async (...[name, body, token, signal]) =>
      openingsAnswerShape.parse(await post(name, '/openings', body, token, signal)),
    resolveMembers: async (...[name, body, token, signal]) =>
      membersAnswerShape.parse(await post(name, '/members', body, token, signal)),
    onChange: (name, sign, listener) => listenForChanges(agent, urlOf(urls, name), sign, listener),
    ready: async (name) => void (await send(name, '/ready', { method: 'GET' })),
    close: () => agent.close(),
  };
}

const headersOf = (token: string) => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` });

function urlOf(urls: Readonly<Record<SubgraphName, string>>, name: SubgraphName): string {
  const url = Object.hasOwn(urls, name) ? urls[name] : undefined;
  if (!url) throw new Error(`There is no address for the subgraph ${name}.`);
  return new URL(url).origin;
}
