import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const NODE = join(ROOT, 'node_modules', '.bin', 'node');
const run = (...options: string[]) =>
  spawnSync(NODE, [join(__dirname, 'matrix.mts'), ...options], { cwd: ROOT, encoding: 'utf8' });

/** `npm run matrix` tries all; here one role of those who may little, with all of its fields, children and purposes. */
test('the three layers give an advocate what the signed matrix gives, and no more', () => {
  const { stdout, stderr, status } = run('--role', 'ADVOCATE');
  expect(stdout.split('\n').filter((line) => line.startsWith('DIFFERENCE'))).toEqual([]);
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toMatch(/\n\d+ passed, 0 failed\n$/);
}, 300_000);

test('a role or an item that the matrix does not have is refused in a sentence', () => {
  expect(run('--role', 'NOBODY')).toMatchObject({ status: 1, stderr: 'There is no role NOBODY.\n' });
  expect(run('--leaf', 'care.gossip')).toMatchObject({ status: 1, stderr: 'There is no leaf care.gossip.\n' });
});
