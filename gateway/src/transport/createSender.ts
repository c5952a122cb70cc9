import type { SubgraphName } from '@hub/platform';
import { Agent } from 'undici';
import { Reception } from './Reception';

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
  const origins = new Map(Object.entries(urls).map(([name, url]) => [name, new URL(url).origin]));
  const originOf = (name: SubgraphName): string => {
    const origin = origins.get(name);
    if (!origin) throw new Error(`There is no address for the subgraph ${name}.`);
    return origin;
  };
  return {
    agent,
    originOf,
    async send({ to, path, method, body, token, signal }) {
      signal?.throwIfAborted();
      const time = timeoutsMs[to] ?? timeoutMs;
      const reception = new Reception(maximumBytes);
      const leave = () => reception.leave(new Error(`Nobody waits for ${to} any more.`));
      const late = setTimeout(() => reception.leave(new Error(`${to} did not answer within ${time} ms.`)), time);
      signal?.addEventListener('abort', leave);
      try {
        const headers = token === undefined ? {} : headersOf(token);
        agent.dispatch({ origin: originOf(to), path, method, body, headers, ...OWN_TIMES }, reception);
        const { status, text } = await reception.received;
        // A GraphQL answer that consists of errors may have such a status too; it is masked like any other.
        if (status >= 400 && !(path === '/graphql' && text.startsWith('{"errors"')))
          throw new Error(`${to} answered ${path} with status ${status}.`);
        return text;
      } finally {
        clearTimeout(late);
        signal?.removeEventListener('abort', leave);
      }
    },
  };
}

/** A letter's time is counted once, from sending to the end of the answer. */
const OWN_TIMES = { headersTimeout: 0, bodyTimeout: 0 };

const headersOf = (token: string) => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` });
