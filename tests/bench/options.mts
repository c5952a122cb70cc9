import { parseArgs } from 'node:util';
import { QUESTION_NAMES, type QuestionName } from './questions.mts';

/** How large a run is. Every part of it is bounded, in count and in time. */
export interface BenchOptions {
  /** Sizes of the population, all measured in turn within the one run. */
  children: number[];
  questions: QuestionName[];
  /** How many children are the caller's own, whatever the size of the population. */
  scope: number;
  rounds: number;
  /** The most requests of one system's turn. */
  requests: number;
  /** The longest that one system's turn takes. */
  seconds: number;
  connections: number;
  /** Other systems that answer GraphQL are measured too; what they need is installed first. */
  peers: boolean;
  /** Where populations are kept for the next run of the same day; without it each is made in a temporary folder and removed. */
  keep: string | undefined;
}

const COUNTS = { scope: '300', rounds: '5', requests: '800', seconds: '5', connections: '32' };
const TEXTS = { children: '1000', questions: QUESTION_NAMES.join(), ...COUNTS };

/** @throws with a sentence for whoever typed the command. */
export function readOptions(args: string[]): BenchOptions {
  const texts = Object.fromEntries(Object.keys(TEXTS).map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ args, options: { ...texts, peers: { type: 'boolean' }, keep: { type: 'string' } } });
  const given = { ...TEXTS, ...values } as typeof TEXTS & { peers?: boolean; keep?: string };
  const counts = Object.keys(COUNTS).map((name) => [name, count(name, given[name as keyof typeof COUNTS])]);
  return {
    children: given.children.split(',').map((text) => count('children', text)),
    questions: given.questions.split(',').map(question),
    ...(Object.fromEntries(counts) as Record<keyof typeof COUNTS, number>),
    peers: given.peers ?? false,
    keep: given.keep,
  };
}

function count(name: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new RangeError(`--${name} takes a whole number from 1, not "${text}".`);
}

function question(text: string): QuestionName {
  const found = QUESTION_NAMES.find((name) => name === text);
  if (found) return found;
  throw new RangeError(`--questions takes some of ${QUESTION_NAMES.join()}, not "${text}".`);
}
