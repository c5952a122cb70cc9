import type { Contender } from '../Contender.mts';
import type { LoadGenerator } from '../load/LoadGenerator.mts';
import type { BenchOptions } from '../options.mts';
import type { QuestionName } from '../questions.mts';
import { figuresOf, sumOf, type Figures } from './figures.mts';
import { postmasterOf } from './postmasterOf.mts';
import { processMilliseconds, serverMilliseconds } from './processTime.mts';

export interface TurnResult extends Figures {
  requests: number;
  failed: number;
  answerBytes: number;
}

/** One system's turn: nobody else is asked meanwhile, so what PostgreSQL works is for this system. */
export async function measureTurn(
  generator: LoadGenerator,
  { field, system, windows }: Contender,
  question: QuestionName,
  { connections, requests, seconds }: BenchOptions,
): Promise<TurnResult> {
  const postmaster = postmasterOf(field);
  const nodeMilliseconds = (): number => sumOf(system.processes.map(processMilliseconds));
  const [node, postgres] = [nodeMilliseconds(), serverMilliseconds(postmaster)];
  const result = await generator.run({
    url: system.url,
    headers: system.headers(question),
    bodies: windows.get(question)!.map((window) => system.body(question, window)),
    connections,
    requests,
    seconds,
  });
  return {
    ...figuresOf(result, nodeMilliseconds() - node, serverMilliseconds(postmaster) - postgres),
    requests: result.requests,
    failed: result.failed,
    answerBytes: Math.round(result.bytes / result.requests),
  };
}
