import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPersona } from '@hub/cli';
import { loadDemoKeys, mintAccessToken } from '../../../hub/dist/demo-identity-provider/index.js';
import { untilAnswered } from '../ask/untilAnswered.mts';
import type { Asker } from './askers.mts';
import type { HubAnswer } from './World.mts';

/** Asks the whole hub over HTTP, with the bearer token that `hub token` would print for the persona. */
export function createAsk(url: string, dataDirectory: string) {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = ({ subject, purpose }: Asker): Promise<string> => {
    const key = `${subject} ${purpose}`;
    if (!tokens.has(key)) tokens.set(key, mint(dataDirectory, subject, purpose));
    return tokens.get(key)!;
  };
  return (asker: Asker, query: string): Promise<HubAnswer> => untilAnswered(() => askOnce(asker, query));

  async function askOnce(asker: Asker, query: string): Promise<HubAnswer> {
    const isVisitor = asker.role === 'ANONYMOUS';
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query }),
      headers: {
        'content-type': 'application/json',
        ...(isVisitor ? {} : { authorization: `Bearer ${await tokenOf(asker)}` }),
      },
    });
    const body = (await response.json()) as Partial<HubAnswer> & { extensions?: Pick<HubAnswer, 'receipt'> };
    return { status: response.status, data: body.data, errors: body.errors ?? [], receipt: body.extensions?.receipt };
  }
}

async function mint(dataDirectory: string, subject: string, purpose: Asker['purpose']): Promise<string> {
  const persona = findPersona(subject)!;
  return mintAccessToken({
    keys: (await loadDemoKeys(dataDirectory))!,
    issuer: (await readFile(join(dataDirectory, 'demo-sign-in', 'issuer'), 'utf8')).trim(),
    persona,
    purpose: purpose as never,
    lifeSeconds: 8 * 3600,
  });
}
