#!/usr/bin/env node
// Random operations of random callers, held against the golden matrix and the raw data. The last lines count what was seen.
import { readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runJest } from './runJest.mjs';
import { at } from './setup/paths.mjs';

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(`npm run oracle -- [--operations N] [--seed N]

Asks a whole hub of its own random operations as everybody who can ask, changes relationships, permissions, grants and
marks in between, and compares each cell of each answer with schema/src/agreement/golden and what the databases hold.

  --operations N   how many operations; 20000 unless said
  --seed N         the same operations again; the seed is printed`);
  process.exit();
}

const { operations, seed } = values;
const REPORT = at('reports', 'oracle.json');
console.log(`${operations} random operations, seed ${seed}`);
rmSync(REPORT, { force: true });
const report = runJest(['--selectProjects=hub', '--testPathPatterns=tests/oracle/'], {
  HUB_ORACLE_OPERATIONS: operations,
  HUB_ORACLE_SEED: seed,
  HUB_ORACLE_REPORT: REPORT,
});
const isPassed = report?.success === true;
const tally = readTally();
const failed = Math.max(tally?.failed ?? 0, isPassed ? 0 : 1);
console.log(tally?.words ?? 'It broke off before the end.');
console.log(`${(tally?.operations ?? 0) - (tally?.failed ?? 0)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function readTally() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return undefined;
  }
}
