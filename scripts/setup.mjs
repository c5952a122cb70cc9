#!/usr/bin/env node
// Makes a clone ready to run: installs what the lock file says, and builds. Runs before `npm start` and `npm test`, so
// it needs nothing but some Node from 18 on, and takes milliseconds when there is nothing to do.
import { buildExplorer, buildPackages } from './setup/build.mjs';
import { installDependencies } from './setup/install.mjs';

try {
  await installDependencies();
  await Promise.all([buildPackages(), buildExplorer()]);
} catch (error) {
  console.error(`\nThe hub could not be set up: ${error.message}`);
  process.exitCode = 1;
}
