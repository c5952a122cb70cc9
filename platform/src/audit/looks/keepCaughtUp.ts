import type { Log } from '../../log';
import type { LookReader } from './createLookReader';

const EVERY = 5_000;
/** A turn's share: about a tenth of a second of PostgreSQL's time, however fast records come. */
const A_TURN = 500;

/**
 * Takes records over bit by bit, so that nobody who asks has a year of them to wait for. Under load it falls behind on
 * purpose, and whoever asks then waits for the rest.
 */
export function keepCaughtUp(looks: Pick<LookReader, 'catchUp'>, log: Log): { stop(): Promise<void> } {
  let turn: Promise<unknown> | undefined;
  const takeTurn = (): void => {
    turn ??= looks
      .catchUp(A_TURN)
      .catch((err: unknown) => log.warn({ err }, 'Looks could not be taken over; whoever asks for them waits longer'))
      .finally(() => (turn = undefined));
  };
  const timer = setInterval(takeTurn, EVERY).unref();
  return {
    async stop() {
      clearInterval(timer);
      await turn;
    },
  };
}
