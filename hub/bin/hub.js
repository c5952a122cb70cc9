#!/usr/bin/env node
// npm links a command when it installs, which is before anything is built: so this file is not a built one.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const program = join(__dirname, '..', 'dist', 'bin.js');
if (existsSync(program)) require(program);
else {
  console.error('The hub is not built yet. Run `npm run build` once.');
  process.exitCode = 1;
}
