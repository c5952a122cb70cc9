/** Random numbers that are the same for the same seed (mulberry32), so that a population can be made again. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(choices: readonly T[]): T;
  /** One of the choices, each as often as its weight says: [choice, weight]. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
  /** True with this probability, 0 to 1. */
  chance(probability: number): boolean;
  /** How long until something that happens this often in a unit of time: never 0, and without a limit. */
  untilNext(timesAUnit: number): number;
}

/** A text, such as a child's id, is a seed too: whoever derives records from a child derives the same ones each time. */
export function createRandom(seed: number | string): Random {
  let state = typeof seed === 'string' ? hashOf(seed) : seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick: (choices) => choices[between(0, choices.length - 1)]!,
    weighted: (choices) => pickWeighted(choices, next()),
    chance: (probability) => next() < probability,
    untilNext: (timesAUnit) => -Math.log(1 - next()) / timesAUnit,
  };
}

function pickWeighted<T>(choices: readonly (readonly [T, number])[], point: number): T {
  let left = point * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) if ((left -= weight) < 0) return choice;
  return choices.at(-1)![0];
}

/** FNV-1a: 32 bits that differ for texts that differ little. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
