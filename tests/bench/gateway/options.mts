import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** How large a run of the gateway's benchmark is. */
export interface GatewayBenchOptions {
  /** How many children are the caller's own: the windows are of these. */
  scope: number;
  rounds: number;
  /** The most requests of one system's turn. */
  requests: number;
  /** The longest that one system's turn takes. */
  seconds: number;
  connections: number;
  /** Another checkout of this project, built: its gateway has its turns too. */
  beside: string | undefined;
  /** A folder for CPU profiles of the systems' processes. */
  profile: string | undefined;
  /** Some of the systems only. */
  only: string[] | undefined;
}

const COUNTS = { scope: '300', rounds: '7', requests: '4000', seconds: '4', connections: '32' };

/** @throws RangeError with a sentence for whoever typed the command */
export function readOptions(args: string[]): GatewayBenchOptions {
  const texts = [...Object.keys(COUNTS), 'beside', 'profile', 'only'];
  const { values } = parseArgs({
    args,
    options: Object.fromEntries(texts.map((name) => [name, { type: 'string' as const }])),
  });
  const given = { ...COUNTS, ...values } as typeof COUNTS & Partial<Record<'beside' | 'profile' | 'only', string>>;
  const counts = Object.keys(COUNTS).map((name) => [name, count(name, given[name as keyof typeof COUNTS])]);
  return {
    ...(Object.fromEntries(counts) as Record<keyof typeof COUNTS, number>),
    beside: given.beside && resolve(given.beside),
    profile: given.profile,
    only: given.only?.split(','),
  };
}

function count(name: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new RangeError(`--${name} takes a whole number from 1, not "${text}".`);
}
