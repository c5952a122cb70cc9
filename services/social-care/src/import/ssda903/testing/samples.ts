import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, ...Array(6).fill('..'));
const SAMPLES = process.env['HUB_SAMPLES_DIR'] ?? join(ROOT, '..', 'shared', 'samples');

/** Third-party data that is never part of the project: a test that needs it says why it is skipped. */
export function samples(name: string): { folder: string; test: jest.It } {
  const folder = join(SAMPLES, name);
  if (existsSync(folder)) return { folder, test };
  console.warn(`Skipped: no ${name} in ${SAMPLES}; HUB_SAMPLES_DIR says where the samples are.`);
  return { folder, test: test.skip };
}
