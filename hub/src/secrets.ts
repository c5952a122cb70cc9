import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the secret of that name, 32 bytes: always the same in one data folder. */
export type Secrets = (name: string) => Uint8Array;

/** All secrets of a hub come from one random key in its data folder, which only its user can read (RFC 5869). */
export function openSecrets(dataDirectory: string): Secrets {
  const directory = join(dataDirectory, 'keys');
  const file = join(directory, 'hub.key');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) makeKey(file);
  const key = readFileSync(file);
  return (name) => new Uint8Array(hkdfSync('sha256', key, Buffer.alloc(0), `corporate-parenting-hub ${name}`, 32));
}

/** Two processes may start at once: the first file stays, and both read it. */
function makeKey(file: string): void {
  try {
    writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
