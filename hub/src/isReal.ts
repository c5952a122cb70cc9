import type { Database } from '@hub/platform';
import { createRealMark } from '@hub/social-care';

/** How long "all records are synthetic" is believed, in milliseconds. "Real" is believed for good. */
const BELIEVED = 1000;

/**
 * Asks whether social care's database ever took real records, at most once a second. In that second no persona could
 * reach an imported child: an import of real records allocates none to a persona.
 */
export function createIsReal(database: Pick<Database, 'asLoader'>): () => Promise<boolean> {
  const mark = createRealMark(database);
  let asked = 0;
  let answer: Promise<boolean> | undefined;
  return async () => {
    if (answer && Date.now() - asked < BELIEVED) return answer;
    if (answer && (await answer.catch(() => false))) return true;
    asked = Date.now();
    return (answer = mark.isReal());
  };
}
