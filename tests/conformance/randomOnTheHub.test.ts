import { openHubGraph } from './support/openHubGraph';
import { OPERATIONS, SEED } from './support/operations/amount';
import { compareAtRandom } from './support/operations/compareAtRandom';

const VALUES = { ID: ['Child-0 id', 'Child-1 id', 'none'], Date: ['2025-04-01', '2026-03-31'] };

test(`the hub's own graph: ${OPERATIONS} random operations from seed ${SEED} as graphql-js answers them`, async () => {
  await compareAtRandom(openHubGraph(), VALUES, { operations: OPERATIONS, seed: SEED });
}, 3_600_000);
