import { PAGE_SIZE, QUESTIONS, type QuestionName } from './questions.mts';
import type { Answer, System, Window } from './systems/System.mts';

/** One question to one system, with its whole answer. @throws when it is not answered without errors. */
export async function ask(system: System, question: QuestionName, window: Window): Promise<Answer> {
  const response = await fetch(system.url, {
    method: 'POST',
    headers: system.headers(question),
    body: system.body(question, window),
  });
  const text = await response.text();
  const answer = response.status === 200 ? JSON.parse(text) : undefined;
  if (!answer?.data || answer.errors)
    throw new Error(`${system.name} answered ${response.status}: ${text.slice(0, 500)}`);
  return (system.read?.(answer.data) ?? answer.data)[QUESTIONS[question].list];
}

/**
 * Every window with a whole page in it. Each system gives its own cursors, so each is walked through in the same small
 * steps: the windows of two systems at the same place are the same rows.
 */
export async function windowsOf(system: System, question: QuestionName): Promise<Window[]> {
  const { step } = QUESTIONS[question];
  const starts: (string | null)[] = [null];
  for (let hasNext = true; hasNext;) {
    const { pageInfo } = await ask(system, question, { first: step, after: starts.at(-1)! });
    hasNext = pageInfo.hasNextPage;
    if (hasNext) starts.push(pageInfo.endCursor);
  }
  const whole = starts.slice(0, Math.max(1, starts.length - Math.ceil(PAGE_SIZE / step)));
  return whole.map((after) => ({ first: PAGE_SIZE, after }));
}
