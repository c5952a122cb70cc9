import { createRandom } from '@hub/platform';
import type { Choose } from '../../conformance/support/operations/Choose';

/** The same numbers for the same seed. */
export function randomBy(seed: number): Choose {
  const random = createRandom(seed);
  return (below) => random.between(0, below - 1);
}
