import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Purpose } from '@hub/schema';
import { loadDemoKeys } from '../../hub/src/demo-identity-provider/demoKeys';
import { mintAccessToken } from '../../hub/src/demo-identity-provider/mintAccessToken';
import { findPersona } from '../../hub/src/personas';

const minted = new Map<string, Promise<string>>();

/** The bearer token that `hub token PERSONA` prints, made with the running hub's own keys. */
export function mintToken(environment: Record<string, string>, persona: string, purpose?: string): Promise<string> {
  const key = [environment['HUB_DATA_DIR'], persona, purpose].join(' ');
  if (!minted.has(key)) minted.set(key, mint(environment['HUB_DATA_DIR']!, persona, purpose));
  return minted.get(key)!;
}

async function mint(dataDirectory: string, subject: string, purpose?: string): Promise<string> {
  const persona = findPersona(subject)!;
  return mintAccessToken({
    keys: (await loadDemoKeys(dataDirectory))!,
    issuer: (await readFile(join(dataDirectory, 'demo-sign-in', 'issuer'), 'utf8')).trim(),
    persona,
    purpose: (purpose as Purpose | undefined) ?? persona.purpose,
    lifeSeconds: 3600,
  });
}
