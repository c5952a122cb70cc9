/**
 * The gateway alone: how fast one page of a question to four agencies goes through it when the agencies cost nothing,
 * beside a gateway written by hand and Hive's. Asserts nothing: figures are for reading.
 */
import { LoadGenerator } from '../load/LoadGenerator.mts';
import { windowsOf } from '../ask.mts';
import type { QuestionName } from '../questions.mts';
import { installPeers } from '../systems/startPeer.mts';
import { stopProcess } from '../systems/startHubSystem.mts';
import type { System, Window } from '../systems/System.mts';
import { verifyEqualAnswers } from '../verifyEqualAnswers.mts';
import { measureGateway } from './measureGateway.mts';
import { readOptions, type GatewayBenchOptions } from './options.mts';
import { compare, describe, type GatewayRounds } from './report.mts';
import { scopeOf } from './subgraphs/answerOf.mts';
import { madeUpChildren } from './subgraphs/madeUpChildren.mts';
import { startSubgraphs } from './subgraphs/startSubgraphs.mts';
import { startHandWritten, startHiveGateway, startHubGateway, type Surroundings } from './systems/startSystems.mts';

type Contender = { system: System; windows: Window[] };

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const subgraphs = await startSubgraphs(options.scope);
  const generator = new LoadGenerator();
  const contenders: Contender[] = [];
  try {
    await open(options, { urls: subgraphs.urls, nodeOptions: profileOptions(options) }, contenders);
    const compared = contenders.map(({ system, windows }) => ({
      system,
      windows: new Map<QuestionName, Window[]>([['picture', windows]]),
    }));
    const verified = await verifyEqualAnswers(compared, 'picture');
    const rounds = await runRounds(generator, contenders, subgraphs.child.pid!, options);
    for (const [system, turns] of rounds) console.log(JSON.stringify(describe(system, turns, options)));
    console.log(JSON.stringify({ verified, ...compare(rounds) }));
  } finally {
    generator.stop();
    await Promise.all([...contenders.map(({ system }) => system.stop()), stopProcess(subgraphs.child)]);
  }
}

async function open(
  { beside, only, scope }: GatewayBenchOptions,
  around: Surroundings,
  opened: Contender[],
): Promise<void> {
  const starts: [string, () => Promise<System>][] = [
    ['hub-gateway', () => startHubGateway('hub-gateway', around)],
    [
      'hub-gateway-known-scope',
      () => startHubGateway('hub-gateway-known-scope', around, { scope: scopeOf(madeUpChildren(scope)) }),
    ],
    ['hand-written', () => startHandWritten(around)],
    ['hive', async () => (installPeers(), startHiveGateway(around))],
  ];
  if (beside) starts.push(['beside', () => startHubGateway('beside', around, { root: beside })]);
  for (const [name, start] of starts) {
    if (only && !only.includes(name)) continue;
    const system = await start();
    const contender: Contender = { system, windows: [] };
    opened.push(contender);
    contender.windows = await windowsOf(system, 'picture');
  }
}

/** A B C, B C A, C A B …: what else the machine does falls on all. The first round warms up and is thrown away. */
async function runRounds(
  generator: LoadGenerator,
  contenders: Contender[],
  subgraphs: number,
  options: GatewayBenchOptions,
): Promise<GatewayRounds> {
  const rounds: GatewayRounds = new Map(contenders.map(({ system }) => [system, []]));
  for (let round = 0; round <= options.rounds; round++)
    for (const place of contenders.keys()) {
      const contender = contenders[(place + round) % contenders.length]!;
      const turn = await measureGateway(generator, contender, subgraphs, round === 0 ? warmUp(options) : options);
      if (round > 0) rounds.get(contender.system)!.push(turn);
    }
  return rounds;
}

/** Longer than a turn: the hub's gateway is the largest of them, and is compiled while it runs. */
const warmUp = (options: GatewayBenchOptions): GatewayBenchOptions => ({
  ...options,
  requests: options.requests * 2,
  seconds: options.seconds * 3,
});

const profileOptions = ({ profile }: GatewayBenchOptions): string[] =>
  profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];

main().catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
});
