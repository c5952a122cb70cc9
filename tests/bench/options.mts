import { parseArgs } from 'node:util';

/** How large a run is. Every part of it is bounded, in count and in time. */
export interface BenchOptions {
  /** Sizes of the population, all measured in turn within the one run. */
  children: number[];
  /** How many children are the caller's own, whatever the size of the population. */
  scope: number;
  rounds: number;
  /** The most requests of one system's turn. */
  requests: number;
  /** The longest that one system's turn takes. */
  seconds: number;
  connections: number;
}

const DEFAULTS = { children: '1000', scope: '300', rounds: '5', requests: '800', seconds: '5', connections: '32' };

/** @throws with a sentence for whoever typed the command. */
export function readOptions(args: string[]): BenchOptions {
  const options = Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ args, options });
  const given = { ...DEFAULTS, ...values } as typeof DEFAULTS;
  const count = (name: string, text: string): number => {
    if (/^[1-9]\d*$/.test(text)) return Number(text);
    throw new RangeError(`--${name} takes a whole number from 1, not "${text}".`);
  };
  const { children, ...others } = given;
  const counts = Object.fromEntries(Object.entries(others).map(([name, text]) => [name, count(name, text)]));
  const sizes = children.split(',').map((text) => count('children', text));
  return { children: sizes, ...counts } as unknown as BenchOptions;
}
