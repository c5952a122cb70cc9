import { scopeAnswerShape, type ScopeAnswer } from '@hub/schema';
import { LRUCache } from 'lru-cache';

/** How much text of answers is kept, in characters: a hundred callers of 300 children. */
const KEPT_CHARACTERS = 2 ** 20;

/**
 * Reads what an agency answers to `POST /scope`. It is asked anew on every request, and mostly says the same of the same
 * caller again: what its exact text means is remembered, since to check 300 ids takes as long as to sign two bodies.
 * @throws Error when it is no scope
 */
export function createScopeReader(): (text: string) => ScopeAnswer {
  const known = new LRUCache<string, ScopeAnswer>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });
  return (text) => {
    let answer = known.get(text);
    if (!answer) known.set(text, (answer = scopeAnswerShape.parse((JSON.parse(text) as { scope?: unknown }).scope)));
    return answer;
  };
}
