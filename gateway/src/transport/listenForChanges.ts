import { setTimeout as wait } from 'node:timers/promises';
import type { Dispatcher } from 'undici';

/** Between two attempts, in milliseconds. */
const [SHORTEST_WAIT, LONGEST_WAIT] = [100, 2000];
/** Three heartbeats of a subgraph. */
const SILENCE = 45_000;

/**
 * Listens to a subgraph's `GET /changes` until it is stopped. A lost connection is made anew, and the listener told, for
 * nobody knows what happened meanwhile; it is how a list finds out that an agency is back.
 */
export function listenForChanges(
  dispatcher: Dispatcher,
  origin: string,
  sign: () => string,
  listener: () => void,
): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const listenOnce = async (): Promise<void> => {
    const { statusCode, body } = await dispatcher.request({
      origin,
      path: '/changes',
      method: 'GET',
      headers: { authorization: `Bearer ${sign()}` },
      bodyTimeout: SILENCE,
      signal,
    });
    if (statusCode !== 200) return body.dump();
    listener();
    for await (const chunk of body) if (!isHeartbeat(chunk as Buffer)) listener();
  };
  void keepOn(listenOnce, signal);
  return () => stopping.abort();
}

async function keepOn(listenOnce: () => Promise<void>, signal: AbortSignal): Promise<void> {
  for (let pause = SHORTEST_WAIT; !signal.aborted; pause = Math.min(pause * 2, LONGEST_WAIT)) {
    const since = Date.now();
    await listenOnce().catch(() => undefined);
    if (Date.now() - since > LONGEST_WAIT) pause = SHORTEST_WAIT;
    await wait(pause, undefined, { signal }).catch(() => undefined);
  }
}

/** Comments are colons and line ends; whatever else comes means that something changed. */
const isHeartbeat = (chunk: Buffer): boolean => /^[:\n]*$/.test(chunk.toString('latin1'));
