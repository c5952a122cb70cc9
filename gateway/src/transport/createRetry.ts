import { setTimeout as wait } from 'node:timers/promises';
import type { SubgraphName } from '@hub/platform';

/** Asks once more when the connection failed, and only then. `ask` makes its own token: a subgraph takes each once. */
export type Retry = <Answer>(
  agency: SubgraphName,
  signal: AbortSignal | undefined,
  ask: () => Promise<Answer>,
) => Promise<Answer>;

/** So long that a server which closes idle connections has closed them, so short that nobody notices. */
const PAUSE = 30;
/** What a second attempt costs, an answer earns, and one agency may save up. */
const [COST, EARNED, MOST] = [10, 1, 100];

/**
 * A kept connection can die between two requests, and a server that starts again refuses for a moment: neither is worth an
 * error. An agency that is really away is asked at most a tenth more for it. For questions only: whether a write happened
 * before the connection was lost, nobody knows.
 */
export function createRetry(): Retry {
  const left = new Map<SubgraphName, number>();
  const change = (agency: SubgraphName, by: number) =>
    void left.set(agency, Math.min(MOST, (left.get(agency) ?? MOST) + by));
  return async (agency, signal, ask) => {
    try {
      const answer = await ask();
      if (left.has(agency)) change(agency, EARNED);
      return answer;
    } catch (error) {
      if (!isConnectionFailure(error) || signal?.aborted || (left.get(agency) ?? MOST) < COST) throw error;
      change(agency, -COST);
      await wait(PAUSE, undefined, { signal });
      return ask();
    }
  };
}

/** Of the system and of undici; a time that ran out is none, for it would run out twice. */
const CODES: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

const isConnectionFailure = (error: unknown): boolean => CODES.has((error as { code?: unknown } | null)?.code);
