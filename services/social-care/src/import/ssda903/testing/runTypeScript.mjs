/**
 * Runs one of the project's TypeScript files in a process of its own, as jest would: swc for each file, and the
 * packages by their source, so that nothing need be built first. `node runTypeScript.mjs script.ts …`.
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { transformSync } from '@swc/core';

const ROOT = join(import.meta.dirname, ...Array(6).fill('..'));
const SOURCES = {
  '@hub/schema': join(ROOT, 'schema/src/index.ts'),
  '@hub/platform': join(ROOT, 'platform/src/index.ts'),
};

Module._extensions['.ts'] = (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), { filename: file, configFile: join(ROOT, '.swcrc') });
  module._compile(code, file);
};

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) => SOURCES[name] ?? resolveFilename(name, ...rest);

createRequire(import.meta.url)(resolve(process.argv[2]));
