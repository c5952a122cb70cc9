import type { SubgraphName } from '@hub/platform';
import { Agent } from 'undici';
import { readBody } from './readBody';

export interface SenderOptions {
  /** How long one answer may take, from the first byte sent to the last received, in milliseconds. */
  readonly timeoutMs: number;
  /** The same for agencies that need longer, or shall not hold others up so long. */
  readonly timeoutsMs?: Readonly<Record<SubgraphName, number>>;
  /** The largest answer that is read, in bytes; a page of 200 children is well under a tenth of it. */
  readonly maximumBytes?: number;
}

/** What is sent to one subgraph. */
export interface Letter {
  readonly to: SubgraphName;
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly body?: string;
  readonly token?: string;
  /** Aborts when nobody wants the answer any more. */
  readonly signal?: AbortSignal;
}

/** Connections that are kept, to all subgraphs. */
export interface Sender {
  readonly agent: Agent;
  originOf(name: SubgraphName): string;
  /** @throws Error with details for the log only */
  send(letter: Letter): Promise<string>;
}

const MAXIMUM_BYTES = 16 * 1024 * 1024;
const CONNECTIONS = 64;

export function createSender(urls: Readonly<Record<SubgraphName, string>>, options: SenderOptions): Sender {
  const { timeoutMs, timeoutsMs = {}, maximumBytes = MAXIMUM_BYTES } = options;
  const longest = Math.max(timeoutMs, ...Object.values(timeoutsMs));
  const agent = new Agent({
    connections: CONNECTIONS,
    headersTimeout: longest,
    bodyTimeout: longest,
    connectTimeout: longest,
  });
  const originOf = (name: SubgraphName) => originIn(urls, name);
  return {
    agent,
    originOf,
    async send({ to, path, method, body, token, signal }) {
      const late = AbortSignal.timeout(timeoutsMs[to] ?? timeoutMs);
      const response = await agent.request({
        origin: originOf(to),
        path,
        method,
        body,
        headers: token === undefined ? {} : headersOf(token),
        signal: signal ? AbortSignal.any([signal, late]) : late,
      });
      const text = await readBody(response.body, maximumBytes);
      // A GraphQL answer that consists of errors may have such a status too; it is masked like any other.
      if (response.statusCode >= 400 && !text.startsWith('{"errors"'))
        throw new Error(`${to} answered ${path} with status ${response.statusCode}.`);
      return text;
    },
  };
}

const headersOf = (token: string) => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` });

function originIn(urls: Readonly<Record<SubgraphName, string>>, name: SubgraphName): string {
  const url = Object.hasOwn(urls, name) ? urls[name] : undefined;
  if (!url) throw new Error(`There is no address for the subgraph ${name}.`);
  return new URL(url).origin;
}
