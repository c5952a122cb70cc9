#!/usr/bin/env node
// Changes what was made of the agreement, one thing at a time, and shows that the matrix notices each change.
import { spawnSync } from 'node:child_process';
import { at, NODE, ROOT } from './setup/paths.mjs';

const { status } = spawnSync(NODE, [at('tests', 'matrix', 'mutate', 'mutate.mts')], { cwd: ROOT, stdio: 'inherit' });
process.exitCode = status ?? 1;
