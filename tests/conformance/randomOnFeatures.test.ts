import { OPERATIONS, SEED } from './support/operations/amount';
import { compareAtRandom } from './support/operations/compareAtRandom';
import { readFeatures } from './support/readFeatures';

const features = readFeatures().filter(({ feature }) => !feature.notAtRandom);
const each = Math.ceil(OPERATIONS / features.length);

test.each(features)(
  `$name: ${each} random operations from seed ${SEED} as graphql-js answers them`,
  async ({ feature, open }) => {
    await compareAtRandom(
      open(),
      feature.values ?? {},
      { operations: each, seed: SEED },
      feature.refusals !== undefined,
    );
  },
  600_000,
);
