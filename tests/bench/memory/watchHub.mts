import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPersona } from '@hub/cli';
import { loadDemoKeys, mintAccessToken } from '../../../hub/dist/demo-identity-provider/index.js';
import { launchHub, stopProcess } from '../systems/startHubSystem.mts';
import { INSIGHT, type Watched } from './Watched.mts';

/** The whole hub in one process, over PostgreSQL. */
export async function watchHub(children: number): Promise<Watched> {
  const directory = mkdtempSync(join(tmpdir(), 'hub-memory-'));
  const environment = { HUB_DATA_DIR: directory, HUB_DEMO_CHILDREN: String(children), HUB_LOG_LEVEL: 'warn' };
  const { child, url } = await launchHub({ environment }, 'direct', INSIGHT);
  const keys = (await loadDemoKeys(directory))!;
  return {
    child,
    url: `${url}/graphql`,
    tokenOf({ subject }) {
      const persona = findPersona(subject)!;
      return mintAccessToken({ keys, issuer: `${url}/oidc`, persona, purpose: persona.purpose, lifeSeconds: 3600 });
    },
    async stop() {
      await stopProcess(child);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
