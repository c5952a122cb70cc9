import assert from 'node:assert/strict';
import { ask } from './ask.mts';
import { PAGE_SIZE, type QuestionName } from './questions.mts';
import type { Contender } from './Contender.mts';

type Asked = Pick<Contender, 'system' | 'windows'>;

const MOST_WINDOWS = 60;

/** Nothing is measured unless all systems answer the same, window by window. Cursors are each system's own secret. */
export async function verifyEqualAnswers(contenders: Asked[], question: QuestionName): Promise<number> {
  const [first, ...others] = contenders.filter(({ windows }) => windows.has(question)) as [Asked, ...Asked[]];
  const places = first.windows.get(question)!.keys().toArray();
  const apart = Math.max(1, Math.floor(places.length / MOST_WINDOWS));
  const checked = places.filter((place) => place % apart === 0);
  for (const place of checked) {
    const expected = await comparable(first, question, place);
    assert.equal(expected.nodes.length, PAGE_SIZE, `${question}: the window at ${place} is no whole page`);
    for (const other of others) {
      const message = `${other.system.name} and ${first.system.name} answer ${question} at ${place} differently`;
      assert.deepEqual(await comparable(other, question, place), expected, message);
    }
  }
  return checked.length;
}

async function comparable({ system, windows }: Asked, question: QuestionName, place: number) {
  const { nodes, pageInfo } = await ask(system, question, windows.get(question)![place]!);
  return { nodes, hasNextPage: pageInfo.hasNextPage, hasCursor: typeof pageInfo.endCursor === 'string' };
}
