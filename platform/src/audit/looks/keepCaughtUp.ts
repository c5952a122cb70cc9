import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../../log';
import type { LookReader } from './LookReader';

/** Milliseconds between two turns when there is little to do. */
const EVERY = 5_000;
/** A turn's share: about a fifth of a second of PostgreSQL's time. */
const A_TURN = 500;
/** While behind, it rests nine times as long as it worked: a tenth of one processor, however fast records come. */
const REST = 9;

/**
 * Takes records over bit by bit, so that nobody who asks has a year of them to wait for. Under load it falls behind on
 * purpose; whoever asks then waits for the rest.
 */
export function keepCaughtUp(looks: Pick<LookReader, 'catchUp'>, log: Log, every = EVERY): { stop(): Promise<void> } {
  const ended = new AbortController();
  const { signal } = ended;
  let isFailing = false;

  /** @returns how long to rest, in milliseconds */
  async function takeTurn(): Promise<number> {
    const began = performance.now();
    try {
      const isBehind = (await looks.catchUp(A_TURN)) === A_TURN;
      isFailing = false;
      return isBehind ? Math.min(every, REST * (performance.now() - began)) : every;
    } catch (err) {
      // Said once, not every few seconds, while a database is away.
      if (!isFailing) log.warn({ err }, 'Looks could not be taken over; whoever asks for them waits longer');
      isFailing = true;
      return every;
    }
  }

  async function keepOn(): Promise<void> {
    for (let rest = every; !signal.aborted; rest = await takeTurn())
      await wait(rest, undefined, { signal, ref: false }).catch(() => undefined);
  }
  const keeping = keepOn();
  return { stop: () => (ended.abort(), keeping) };
}
