import { ask } from './ask.mts';
import type { Contender } from './Contender.mts';
import type { LoadGenerator } from './load/LoadGenerator.mts';
import { countStatements, type Statements } from './measure/countStatements.mts';
import { measureTurn, type TurnResult } from './measure/measureTurn.mts';
import type { BenchOptions } from './options.mts';
import type { QuestionName } from './questions.mts';

/** Every turn that counts, by system and question, in the order of the rounds. */
export type Rounds = Map<Contender, Map<QuestionName, TurnResult[]>>;

/**
 * A B C, B C A, C A B …: all systems on all sizes have their turn in every round, so that whatever else the machine
 * does falls on all of them. The first round warms them up and is thrown away.
 */
export async function runRounds(
  generator: LoadGenerator,
  contenders: Contender[],
  options: BenchOptions,
): Promise<Rounds> {
  const rounds: Rounds = new Map(
    contenders.map((each) => [each, new Map([...each.windows.keys()].map((question) => [question, []]))]),
  );
  for (let round = 0; round <= options.rounds; round++)
    for (const question of options.questions)
      for (const place of contenders.keys()) {
        const contender = contenders[(place + round) % contenders.length]!;
        if (!contender.windows.has(question)) continue;
        const turn = await measureTurn(generator, contender, question, round === 0 ? warmUp(options) : options);
        if (round > 0) rounds.get(contender)!.get(question)!.push(turn);
      }
  return rounds;
}

/**
 * Longer than a turn: what a server runs often has to be compiled before it tells anything. After 8 seconds a quarter
 * of the hub's CPU still was its compiler's.
 */
const warmUp = (options: BenchOptions): BenchOptions => ({
  ...options,
  requests: options.requests * 8,
  seconds: Math.max(20, options.seconds * 4),
});

const COUNTED_REQUESTS = 10;

/** SQL statements per request, one request at a time. */
export async function countAll(contenders: Contender[]): Promise<Map<Contender, Map<QuestionName, Statements>>> {
  const counts = new Map<Contender, Map<QuestionName, Statements>>();
  for (const contender of contenders) {
    const ofQuestion = new Map<QuestionName, Statements>();
    counts.set(contender, ofQuestion);
    for (const [question, all] of contender.windows) {
      const windows = all.slice(0, COUNTED_REQUESTS);
      const work = async (): Promise<void> => {
        for (const window of windows) await ask(contender.system, question, window);
      };
      ofQuestion.set(question, await countStatements(contender.field, windows.length, work));
    }
  }
  return counts;
}
