import type { Contender } from '../Contender.mts';
import { median, round, type FigureName } from '../measure/figures.mts';
import type { QuestionName } from '../questions.mts';
import type { Rounds } from '../runRounds.mts';
import { LAYERS } from './steps.mts';

const TARGET = 0.7;

/**
 * What all layers cost together, and each by itself: the difference between two hubs of which the second lacks that layer
 * more. Differences are taken within a round and then the median, as ratios are: what slowed a round slowed both.
 */
export function describeCost(rounds: Rounds, contenders: readonly Contender[], question: QuestionName) {
  const turnsOf = (contender: Contender) => rounds.get(contender)!.get(question)!;
  const each = (one: Contender, other: Contender, compare: (one: number, other: number) => number, name: FigureName) =>
    median(turnsOf(one).map((turn, at) => compare(turn[name], turnsOf(other)[at]![name])));
  const over = (one: Contender, other: Contender, name: FigureName) => each(one, other, (a, b) => a / b, name);
  const less = (one: Contender, other: Contender, name: FigureName) => each(one, other, (a, b) => a - b, name);
  const [all, none] = [contenders[0]!, contenders.at(-1)!];
  const cpuOf = (contender: Contender) =>
    median(turnsOf(contender).map((turn) => turn.nodeCpuMilliseconds + turn.postgresCpuMilliseconds));
  const shares = LAYERS.map((layer, index) => {
    const [withIt, withoutIt] = [contenders[index]!, contenders[index + 1]!];
    const [node, postgres] = [
      less(withIt, withoutIt, 'nodeCpuMilliseconds'),
      less(withIt, withoutIt, 'postgresCpuMilliseconds'),
    ];
    return {
      layer,
      throughput: round(over(withIt, withoutIt, 'requestsPerSecond')),
      nodeCpuMilliseconds: round(node),
      postgresCpuMilliseconds: round(postgres),
      shareOfCpu: round((node + postgres) / cpuOf(all)),
    };
  });
  const throughput = round(over(all, none, 'requestsPerSecond'));
  return {
    question,
    throughput,
    target: TARGET,
    isMet: throughput >= TARGET,
    nodeCpu: round(over(all, none, 'nodeCpuMilliseconds')),
    postgresCpu: round(over(all, none, 'postgresCpuMilliseconds')),
    cpuMilliseconds: { everythingOn: round(cpuOf(all)), nothing: round(cpuOf(none)) },
    shares,
  };
}
