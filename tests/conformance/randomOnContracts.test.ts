import type { Federation } from './support/federation/createFederation';
import { openHubGraph, readContracts } from './support/openHubGraph';
import { OPERATIONS, SEED } from './support/operations/amount';
import { compareAtRandom } from './support/operations/compareAtRandom';
import { HUB_VALUES } from './support/operations/hubValues';

const contracts = readContracts();
const each = Math.ceil(OPERATIONS / contracts.length);
let graph: Federation;
beforeAll(() => void (graph = openHubGraph()));

test.each(contracts)(
  `what %s may see: ${each} random operations from seed ${SEED} as graphql-js answers them`,
  async (_role, contract) => {
    await compareAtRandom(graph.under(contract), HUB_VALUES, { operations: each, seed: SEED });
  },
  600_000,
);
