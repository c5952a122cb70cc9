import { median, round, sumOf } from '../measure/figures.mts';
import { memoryOf } from '../measure/processTime.mts';
import type { System } from '../systems/System.mts';
import type { GatewayTurn } from './measureGateway.mts';
import type { GatewayBenchOptions } from './options.mts';

/** Every turn that counts, by system, in the order of the rounds. */
export type GatewayRounds = Map<System, GatewayTurn[]>;

const HUB = 'hub-gateway';
const FIGURES = [
  'requestsPerSecond',
  'p50Milliseconds',
  'p95Milliseconds',
  'nodeCpuMilliseconds',
  'subgraphsCpuMilliseconds',
] as const;

/** Medians of the rounds, with the slowest and the fastest beside them, for the noise. */
export function describe(system: System, turns: GatewayTurn[], { scope, connections }: GatewayBenchOptions) {
  const rates = turns.map(({ requestsPerSecond }) => requestsPerSecond);
  const memory = memoryOf(system.processes);
  return {
    system: system.name,
    scope,
    connections,
    rounds: turns.length,
    requests: sumOf(turns.map(({ requests }) => requests)),
    failed: sumOf(turns.map(({ failed }) => failed)),
    ...Object.fromEntries(FIGURES.map((name) => [name, round(median(turns.map((turn) => turn[name])))])),
    requestsPerSecondLowest: round(Math.min(...rates)),
    requestsPerSecondHighest: round(Math.max(...rates)),
    answerBytes: median(turns.map(({ answerBytes }) => answerBytes)),
    memoryMegabytes: memory.now,
    memoryMegabytesMost: memory.most,
  };
}

/** The hub's gateway over each of the others: taken within a round, then the median, for a slow round is slow for both. */
export function compare(rounds: GatewayRounds) {
  const [hubs, others] = [true, false].map((isHub) =>
    [...rounds].filter(([{ name }]) => name.startsWith(HUB) === isHub),
  );
  return {
    ratios: hubs!.flatMap(([hub, own]) =>
      others!.map(([other, turns]) => ({
        system: hub.name,
        over: other.name,
        ...Object.fromEntries(FIGURES.map((figure) => [figure, ratio(own, turns, figure)])),
      })),
    ),
  };
}

const ratio = (own: GatewayTurn[], others: GatewayTurn[], figure: (typeof FIGURES)[number]): number =>
  round(median(own.map((turn, at) => turn[figure] / others[at]![figure])));
