#!/usr/bin/env node
// Everything that a change must pass, in one command. The last line says how much passed and how much failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { at, NODE, ROOT } from './setup/paths.mjs';
import { run } from './setup/run.mjs';

const REPORT = at('reports', 'jest.json');

/** Each counts as one test: the tools say on their own what is wrong. */
const CHECKS = [
  ['Format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['Types of the tests', 'typescript/bin/tsc', '-p', 'tsconfig.tests.json'],
  ['Types of the pages', 'typescript/bin/tsc', '-p', 'explorer'],
  ['Lint', 'eslint/bin/eslint.js', '--quiet', '.'],
];

// Side by side: each of them keeps one core busy. The tests come after, for some of them watch the clock.
const checks = await Promise.all(CHECKS.map(([title, ...command]) => runCheck(title, ...command)));
const tests = runTests(process.argv.slice(2));
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

/** Jest's own report is read, and no report is a failure: a run that broke off must not look like one that passed. */
function runTests(args) {
  mkdirSync(at('reports'), { recursive: true });
  rmSync(REPORT, { force: true });
  const jest = [at('node_modules', 'jest', 'bin', 'jest.js'), '--json', `--outputFile=${REPORT}`, ...args];
  spawnSync(NODE, jest, { cwd: ROOT, stdio: 'inherit' });
  const report = readReport();
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return undefined;
  }
}
