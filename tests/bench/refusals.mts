/**
 * What it costs the hub to refuse what is short to send and long to answer, beside a question that it answers: CPU time of
 * its process a request, one request at a time. Asserts nothing: figures are for reading.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPersona } from '@hub/cli';
import { loadDemoKeys, mintAccessToken } from '../../hub/dist/demo-identity-provider/index.js';
import { EXPENSIVE_QUERIES } from '../attacks/expensiveQueries.ts';
import { round } from './measure/figures.mts';
import { processMilliseconds } from './measure/processTime.mts';
import { launchHub, stopProcess } from './systems/startHubSystem.mts';

/** Processors are counted in hundredths of a second, so one request is nothing. */
const TIMES = 200;
const WARMING = 20;
const ANSWERED = { name: 'one that is answered', query: '{ hub { name } }', variables: undefined };

const directory = mkdtempSync(join(tmpdir(), 'hub-refusals-'));
const environment = { HUB_DATA_DIR: directory, HUB_LOG_LEVEL: 'warn' };
const { child, url } = await launchHub({ environment }, 'direct');
try {
  const persona = findPersona('social-worker')!;
  const keys = (await loadDemoKeys(directory))!;
  const mint = { keys, issuer: `${url}/oidc`, persona, purpose: persona.purpose, lifeSeconds: 3600 };
  const authorization = `Bearer ${await mintAccessToken(mint)}`;
  for (const { name, query, variables } of [ANSWERED, ...EXPENSIVE_QUERIES]) {
    const body = JSON.stringify({ query, variables });
    let status = 0;
    let before = 0;
    for (let time = -WARMING; time < TIMES; time++) {
      if (time === 0) before = processMilliseconds(child.pid!);
      const headers = { 'content-type': 'application/json', authorization };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      await response.text();
      status = response.status;
    }
    const cpuMilliseconds = round((processMilliseconds(child.pid!) - before) / TIMES);
    console.log(JSON.stringify({ query: name, status, characters: query.length, cpuMilliseconds }));
  }
} finally {
  await stopProcess(child);
  rmSync(directory, { recursive: true, force: true });
}
