/** Chooses a number from 0 up to, not including, another. */
export type Choose = (below: number) => number;

/** Chooses by numbers from outside, so that fast-check can make a failing operation smaller. */
export const chooseBy = (tape: readonly number[]): Choose => {
  let at = 0;
  return (below) => (tape[at++ % tape.length]! + at) % below;
};
