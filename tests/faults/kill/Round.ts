import type { Random } from '@hub/platform';

/** What is killed. */
export type Victim = 'hub' | 'postgres' | 'both';

/** One kill: whom, and how long after the load has begun to flow. */
export interface Round {
  readonly victim: Victim;
  /** How many answers come first. 0: while the first questions are planned. */
  readonly answersBefore: number;
  /** Milliseconds after these. */
  readonly after: number;
  /** Milliseconds between the two, where both are killed: either may be the first. */
  readonly between: number;
}

/** Of six rounds four end the hub, one PostgreSQL, one both; everything else is at random. */
const VICTIMS: readonly Victim[] = ['hub', 'postgres', 'hub', 'both', 'hub', 'hub'];

export const planRounds = (times: number, random: Random): Round[] =>
  Array.from({ length: times }, (_, index) => ({
    victim: VICTIMS[index % VICTIMS.length]!,
    answersBefore: random.chance(0.2) ? 0 : random.between(5, 40),
    after: random.between(0, 700),
    between: random.between(-30, 30),
  }));
