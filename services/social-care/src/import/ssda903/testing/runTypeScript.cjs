/**
 * Lets a process that a test starts run the project's TypeScript as jest does: swc for each file, and the packages by
 * their source, so that nothing need be built first. Used as `node --require runTypeScript.cjs script.ts`.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const ROOT = join(__dirname, ...Array(6).fill('..'));
const SOURCES = {
  '@hub/schema': join(ROOT, 'schema/src/index.ts'),
  '@hub/platform': join(ROOT, 'platform/src/index.ts'),
};

Module._extensions['.ts'] = (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), { filename: file, configFile: join(ROOT, '.swcrc') });
  module._compile(code, file);
};

const resolve = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) => SOURCES[name] ?? resolve(name, ...rest);
