#!/usr/bin/env node
// Tries every role on every field against the signed matrix: each layer by itself, and all together.
import { spawnSync } from 'node:child_process';
import { at, NODE, ROOT } from './setup/paths.mjs';

const { status } = spawnSync(NODE, [at('tests', 'matrix', 'matrix.mts'), ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
