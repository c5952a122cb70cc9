import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Below this size a copy saves nothing. */
const WORTHWHILE_BYTES = 2048;

/**
 * Puts a `.gz` beside every larger script and style sheet, which the gateway sends to browsers that take it: Monaco
 * shrinks to a quarter. Made from the written files, for Vite still changes chunks while the bundle is generated.
 */
export function compressedCopies(): Plugin {
  return {
    name: 'compressed-copies',
    apply: 'build',
    async writeBundle({ dir = '.' }, bundle) {
      const names = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name));
      await Promise.all(names.map((name) => compress(join(dir, name))));
    },
  };
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < WORTHWHILE_BYTES) return;
  await writeFile(`${path}.gz`, await promisify(gzip)(content));
}
