#!/usr/bin/env node
// Everything that a change must pass, in one command. The last line says how much passed and how much failed.
import { countTests, runJest } from './runJest.mjs';
import { at, NODE } from './setup/paths.mjs';
import { run } from './setup/run.mjs';

/** Each counts as one test: the tools say on their own what is wrong. */
const CHECKS = [
  ['Format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['Types of the tests', 'typescript/bin/tsc', '-p', 'tsconfig.tests.json'],
  ['Types of the pages', 'typescript/bin/tsc', '-p', 'explorer'],
  ['Lint', 'eslint/bin/eslint.js', '--quiet', '.'],
];

// Side by side: each of them keeps one core busy. The tests come after, for some of them watch the clock.
const checks = await Promise.all(CHECKS.map(([title, ...command]) => runCheck(title, ...command)));
const tests = countTests(runJest(process.argv.slice(2)));
const passed = checks.filter(Boolean).length + tests.passed;
const failed = checks.filter((isPassed) => !isPassed).length + tests.failed;
if (tests.skipped > 0) console.log(`${tests.skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function runCheck(title, tool, ...args) {
  return run(title, NODE, [at('node_modules', tool), ...args]).then(
    () => true,
    (error) => console.error(error.message) ?? false,
  );
}
