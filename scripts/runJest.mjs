import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { at, NODE, ROOT } from './setup/paths.mjs';

const REPORT = at('reports', 'jest.json');

/** Runs tests, and gives Jest's own report of them; nothing when the run broke off, which must not look like a pass. */
export function runJest(args, environment = {}) {
  mkdirSync(at('reports'), { recursive: true });
  rmSync(REPORT, { force: true });
  const jest = [at('node_modules', 'jest', 'bin', 'jest.js'), '--json', `--outputFile=${REPORT}`, ...args];
  spawnSync(NODE, jest, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...environment } });
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What a report counts; without one, a failure. */
export const countTests = (report) => ({
  passed: report?.numPassedTests ?? 0,
  failed: report ? report.numFailedTests + report.numRuntimeErrorTestSuites : 1,
  skipped: report ? report.numPendingTests + report.numTodoTests : 0,
});
