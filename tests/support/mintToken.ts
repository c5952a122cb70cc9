import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '..', '..');
const run = promisify(execFile);
const minted = new Map<string, Promise<string>>();

/** A bearer token as a person gets it: from `hub token PERSONA`. Asked for once a hub, persona and purpose. */
export function mintToken(environment: Record<string, string>, persona: string, purpose?: string): Promise<string> {
  const key = [environment['HUB_DATA_DIR'], persona, purpose].join(' ');
  if (!minted.has(key)) minted.set(key, mint(environment, persona, purpose));
  return minted.get(key)!;
}

async function mint(environment: Record<string, string>, persona: string, purpose?: string): Promise<string> {
  const options = purpose === undefined ? [] : ['--purpose', purpose];
  const { stdout } = await run(
    join(ROOT, 'node_modules', '.bin', 'node'),
    [join(ROOT, 'hub', 'dist', 'bin.js'), 'token', persona, ...options],
    { env: { ...process.env, ...environment } },
  );
  return stdout.trim();
}
