import { openHubGraph } from './support/openHubGraph';
import { OPERATIONS, SEED } from './support/operations/amount';
import { compareAtRandom } from './support/operations/compareAtRandom';
import { HUB_VALUES } from './support/operations/hubValues';

test(`the hub's own graph: ${OPERATIONS} random operations from seed ${SEED} as graphql-js answers them`, async () => {
  await compareAtRandom(openHubGraph(), HUB_VALUES, { operations: OPERATIONS, seed: SEED });
}, 3_600_000);
