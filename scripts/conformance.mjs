#!/usr/bin/env node
// How the gateway's executor and its door keep to the specifications. The last lines say how much was compared.
import { parseArgs } from 'node:util';
import { countTests, runJest } from './runJest.mjs';

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const { operations, seed } = values;
console.log(
  `Random operations: ${operations} over the features, as many over the hub's own graph and over its roles' contracts, seed ${seed}`,
);

const report = runJest(['--selectProjects=hub', '--testPathPatterns=tests/conformance/'], {
  HUB_CONFORMANCE_OPERATIONS: operations,
  HUB_CONFORMANCE_SEED: seed,
});

const passedIn = (file) =>
  report?.testResults
    .filter(({ name }) => name.endsWith(file))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed').length ?? 0;

const { passed, failed } = countTests(report);
console.log(`${passedIn('features.test.ts')} cases of the features`);
console.log(`${passedIn('randomOnFeatures.test.ts')} features at random, ${operations} operations`);
console.log(`${passedIn('randomOnTheHub.test.ts') ? operations : 0} operations over the hub's own graph`);
console.log(`${passedIn('randomOnContracts.test.ts')} roles' contracts at random, ${operations} operations`);
console.log(`${passedIn('overHttp.test.ts')} checks of GraphQL over HTTP`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
