import type { Contender } from './Contender.mts';
import type { Statements } from './measure/countStatements.mts';
import { median, round, type FigureName } from './measure/figures.mts';
import type { TurnResult } from './measure/measureTurn.mts';
import type { BenchOptions } from './options.mts';
import { PAGE_SIZE, QUESTION_NAMES, type QuestionName } from './questions.mts';
import type { Rounds } from './runRounds.mts';

const YARDSTICK = 'hand-written';
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

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

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
    requests: sum(turns.map(({ requests }) => requests)),
    failed: sum(turns.map(({ failed }) => failed)),
    ...Object.fromEntries(FIGURES.map((name) => [name, round(median(turns.map((turn) => turn[name])))])),
    requestsPerSecondLowest: round(Math.min(...rates)),
    requestsPerSecondHighest: round(Math.max(...rates)),
    ...counted,
    answerBytes: median(turns.map(({ answerBytes }) => answerBytes)),
    memoryMegabytes: memory.now,
    memoryMegabytesMost: memory.most,
  };
}

/** Ratios are taken within a round and then the median: what slowed a round slowed both its systems. */
export function compare(rounds: Rounds, secondStarts: { children: number; seconds: number }[]) {
  const contenders = [...rounds.keys()];
  const find = (name: string, children: number) =>
    contenders.find(({ system, field }) => system.name === name && field.children === children)!;
  const ratio = (one: Contender, other: Contender, question: QuestionName, figure: FigureName): number =>
    round(
      median(
        rounds
          .get(one)!
          .get(question)!
          .map((turn, at) => turn[figure] / rounds.get(other)!.get(question)![at]![figure]),
      ),
    );
  const sizes = [...new Set(contenders.map(({ field }) => field.children))].sort((one, other) => one - other);
  const toHandWritten = contenders
    .filter(({ system }) => system.name !== YARDSTICK)
    .flatMap((contender) =>
      QUESTION_NAMES.map((question) => {
        const yardstick = find(YARDSTICK, contender.field.children);
        const ratios = FIGURES.map((name) => [name, ratio(contender, yardstick, question, name)]);
        return {
          system: contender.system.name,
          question,
          children: contender.field.children,
          ...Object.fromEntries(ratios),
        };
      }),
    );
  const names = [...new Set(contenders.map(({ system }) => system.name))];
  const p50AtLargestOverSmallest = names.flatMap((system) =>
    QUESTION_NAMES.map((question) => ({
      system,
      question,
      ratio: ratio(find(system, sizes.at(-1)!), find(system, sizes[0]!), question, 'p50Milliseconds'),
    })),
  );
  return { toHandWritten, ...(sizes.length > 1 ? { p50AtLargestOverSmallest } : {}), secondStarts };
}
