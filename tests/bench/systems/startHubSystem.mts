import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findPersona } from '@hub/cli';
import { loadDemoKeys, mintAccessToken } from '../../../hub/dist/demo-identity-provider/index.js';
import type { Field } from '../field/openField.mts';
import { QUESTION_NAMES, QUESTIONS, type QuestionName } from '../questions.mts';
import type { System } from './System.mts';

const HUB_COMMAND = join(import.meta.dirname, '..', '..', '..', 'hub', 'dist', 'bin.js');

/** The hub as `npm start` runs it, every layer, policy and audit on; or under another name, another entry. */
export async function startHubSystem(
  transport: 'direct' | 'http',
  field: Field,
  { name = `hub-${transport}`, entry }: { name?: string; entry?: readonly string[] } = {},
): Promise<System> {
  const { child, url } = await launchHub(field, transport, [], entry);
  const tokens = await mintTokens(field, url);
  return {
    name,
    processes: [child.pid!],
    url: `${url}/graphql`,
    headers: (question) => ({ 'content-type': 'application/json', authorization: `Bearer ${tokens[question]}` }),
    body: (question, variables) => JSON.stringify({ query: QUESTIONS[question].query, variables }),
    stop: () => stopProcess(child),
  };
}

/** Resolves when the hub says where it is. */
export async function launchHub(
  field: Pick<Field, 'environment'>,
  transport: 'direct' | 'http',
  nodeOptions: readonly string[] = [],
  entry: readonly string[] = [HUB_COMMAND, 'start'],
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [...nodeOptions, ...entry], {
    // One caller asks as fast as it is answered: the rate of each caller is off.
    env: { ...process.env, HUB_REQUESTS_PER_MINUTE: '0', ...field.environment, HUB_TRANSPORT: transport, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let printed = '';
  const found = new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', (chunk) => {
      const url = /is ready at (\S+)/.exec((printed += chunk))?.[1];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`The hub ended with ${code} before it was ready.`)));
  });
  return { child, url: await found };
}

/** As `hub token` makes them: one for whoever asks each question. */
async function mintTokens({ environment }: Field, url: string): Promise<Record<QuestionName, string>> {
  const keys = (await loadDemoKeys(environment['HUB_DATA_DIR']!))!;
  const tokens = QUESTION_NAMES.map(async (question) => {
    const persona = findPersona(QUESTIONS[question].persona)!;
    const mint = { keys, issuer: `${url}/oidc`, persona, purpose: persona.purpose, lifeSeconds: 8 * 3600 };
    return [question, await mintAccessToken(mint)] as const;
  });
  return Object.fromEntries(await Promise.all(tokens)) as Record<QuestionName, string>;
}

export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
