import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type KeyObject } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a hub keeps what proves its audit. */
export interface AuditPlaces {
  /** Signed heads, which should be copied to where nobody of the hub can change them. */
  readonly headsDirectory: string;
  /** The Ed25519 key that signs them; never copied with them. */
  readonly keyFile: string;
}

/** Beside the heads, so that whoever has a copy of them can check their signatures. */
const PUBLIC_KEY = 'signing-key.pub.pem';
/** Where the key was kept at first: beside the heads. */
const FORMER_KEY = 'signing-key.pem';

/** The key that signs, made when there is none. Its public half is laid beside the heads. */
export function openSigningKey({ headsDirectory, keyFile }: AuditPlaces): KeyObject {
  for (const directory of [headsDirectory, dirname(keyFile)]) mkdirSync(directory, { recursive: true, mode: 0o700 });
  const former = join(headsDirectory, FORMER_KEY);
  if (!existsSync(keyFile) && existsSync(former)) renameSync(former, keyFile);
  if (!existsSync(keyFile)) makeKey(keyFile);
  const key = createPrivateKey(readFileSync(keyFile));
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' });
  writeFileSync(join(headsDirectory, PUBLIC_KEY), publicKey, { mode: 0o644 });
  return key;
}

/**
 * Whose signatures are believed: this hub's own key and those that somebody names. Only where there is neither, those that
 * lie beside the heads: then whoever could change these could change the key, which is why its fingerprint is told.
 */
export function trustedKeys(
  keyFile: string | undefined,
  named: readonly string[],
  headsDirectories: readonly string[],
): KeyObject[] {
  const own = keyFile !== undefined && existsSync(keyFile) ? [keyFile] : [];
  const beside = headsDirectories.flatMap((directory) =>
    [PUBLIC_KEY, FORMER_KEY].map((file) => join(directory, file)).filter((file) => existsSync(file)),
  );
  const files = own.length + named.length > 0 ? [...own, ...named] : beside;
  return files.map((file) => createPublicKey(readFileSync(file)));
}

/** The name of a key that two people can compare: SHA-256 of its public half. */
export const fingerprintOf = (key: KeyObject): string =>
  hash('sha256', createPublicKeyOf(key).export({ type: 'spki', format: 'der' }), 'hex');

const createPublicKeyOf = (key: KeyObject): KeyObject => (key.type === 'public' ? key : createPublicKey(key));

/** A link appears whole or not at all: of two processes that start at once, both read the same key. */
function makeKey(file: string): void {
  const draft = `${file}.${process.pid}`;
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
