import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';

/**
 * Does the work unless every result is there and no source has changed since. Names, sizes and times of the files are
 * enough to know that, and reading them takes milliseconds.
 */
export async function whenChanged({ stamp, sources, results, work }) {
  const state = fingerprint(sources);
  const isDone = existsSync(stamp) && readFileSync(stamp, 'utf8') === state;
  if (isDone && results.every((result) => existsSync(at(result)))) return;
  await work();
  writeFileSync(stamp, state);
}

function fingerprint(sources) {
  const digest = createHash('sha256');
  for (const source of sources) for (const line of describe(at(source))) digest.update(line);
  return digest.digest('hex');
}

function* describe(path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return;
  if (!status.isDirectory()) yield `${path} ${status.size} ${status.mtimeMs}\n`;
  else for (const name of readdirSync(path).sort()) yield* describe(join(path, name));
}
