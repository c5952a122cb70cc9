import type { Contender } from './Contender.mts';
import type { Statements } from './measure/countStatements.mts';
import { median, round, sumOf, type FigureName } from './measure/figures.mts';
import type { TurnResult } from './measure/measureTurn.mts';
import type { BenchOptions } from './options.mts';
import { PAGE_SIZE, type QuestionName } from './questions.mts';
import type { Rounds } from './runRounds.mts';

const YARDSTICK = 'hand-written';
const HUB = 'hub-direct';
const FIGURES: FigureName[] = [
  'requestsPerSecond',
  'p50Milliseconds',
  'p95Milliseconds',
  'nodeCpuMilliseconds',
  'postgresCpuMilliseconds',
];

interface Circumstances {
  options: BenchOptions;
  counted: Statements;
  memory: { now: number; most: number };
}

/** Medians of the rounds, with the lowest and the highest throughput beside them, for the noise. */
export function describe(
  { field, system }: Contender,
  question: QuestionName,
  turns: TurnResult[],
  { options: { scope, connections }, counted, memory }: Circumstances,
) {
  const rates = turns.map(({ requestsPerSecond }) => requestsPerSecond);
  return {
    system: system.name,
    question,
    children: field.children,
    scope,
    page: PAGE_SIZE,
    connections,
    rounds: turns.length,
    requests: sumOf(turns.map(({ requests }) => requests)),
    failed: sumOf(turns.map(({ failed }) => failed)),
    ...Object.fromEntries(FIGURES.map((name) => [name, round(median(turns.map((turn) => turn[name])))])),
    requestsPerSecondLowest: round(Math.min(...rates)),
    requestsPerSecondHighest: round(Math.max(...rates)),
    ...counted,
    answerBytes: median(turns.map(({ answerBytes }) => answerBytes)),
    memoryMegabytes: memory.now,
    memoryMegabytesMost: memory.most,
  };
}

/** Each figure of one system over that of another, where both answered the question on the same population. */
function ratios(rounds: Rounds, one: Contender, other: Contender) {
  return [...one.windows.keys()]
    .filter((question) => other.windows.has(question))
    .map((question) => ({
      question,
      ...Object.fromEntries(FIGURES.map((name) => [name, ratio(rounds, one, other, { question, name })])),
    }));
}

/** Ratios are taken within a round and then the median: what slowed a round slowed both its systems. */
function ratio(
  rounds: Rounds,
  one: Contender,
  other: Contender,
  { question, name }: { question: QuestionName; name: FigureName },
): number {
  const [turns, others] = [rounds.get(one)!.get(question)!, rounds.get(other)!.get(question)!];
  return round(median(turns.map((turn, at) => turn[name] / others[at]![name])));
}

/** The last line: all systems over the yardstick, the hub over its peers, and each size over the smallest. */
export function compare(rounds: Rounds, secondStarts: { children: number; seconds: number }[]) {
  const contenders = [...rounds.keys()];
  const sizes = [...new Set(contenders.map(({ field }) => field.children))].sort((one, other) => one - other);
  const at = (children: number) => contenders.filter(({ field }) => field.children === children);
  const over = (find: (all: Contender[]) => [Contender, Contender][]) =>
    sizes.flatMap((children) =>
      find(at(children)).flatMap(([one, other]) =>
        ratios(rounds, one, other).map((each) => ({
          system: one.system.name,
          over: other.system.name,
          children,
          ...each,
        })),
      ),
    );
  const named = (all: Contender[], name: string) => all.find(({ system }) => system.name === name)!;
  const toHandWritten = over((all) =>
    all.filter(({ system }) => system.name !== YARDSTICK).map((each) => [each, named(all, YARDSTICK)]),
  );
  const hubToPeers = over((all) =>
    all.filter(({ system }) => system.answersOnly).map((peer) => [named(all, HUB), peer]),
  );
  const p50AtLargestOverSmallest = at(sizes[0]!).flatMap((smallest) => {
    const largest = named(at(sizes.at(-1)!), smallest.system.name);
    const name = 'p50Milliseconds';
    return [...smallest.windows.keys()].map((question) => ({
      system: smallest.system.name,
      question,
      ratio: ratio(rounds, largest, smallest, { question, name }),
    }));
  });
  return {
    toHandWritten,
    ...(hubToPeers.length > 0 ? { hubToPeers } : {}),
    ...(sizes.length > 1 ? { p50AtLargestOverSmallest } : {}),
    secondStarts,
  };
}
