import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/** Runs a program in the clone and says how long it took; what it printed is shown only when it fails. */
export async function run(title, command, args, options = {}) {
  const startedAt = Date.now();
  console.log(`${title} …`);
  const { code, output } = await collect(command, args, options);
  if (code !== 0) throw new Error(`${title} failed (${code}).\n\n${output.trim()}`);
  console.log(`${title}: done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

function collect(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
