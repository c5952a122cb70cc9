import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHub, openDatabases, readHubConfig, SERVICES, type HubDatabases } from '@hub/cli';
import { inProcessTransport } from '@hub/gateway';
import { createLog, createPolicy, createTokenSigner, type Subgraph } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import { createScopeResolver } from '../../../gateway/dist/scope/index.js';
import { createSubgraphs } from '../../../hub/dist/createSubgraphs.js';
import { openSecrets } from '../../../hub/dist/secrets.js';
import { freePort } from '../../support/freePort.mts';
import { makeUnboundRole } from '../../support/makeUnboundRole.mts';
import { createOracle } from '../oracle/createOracle.mts';
import { readGolden } from '../oracle/readGolden.mts';
import { administer, dropEverything } from './administer.mts';
import { createAsk } from './createAsk.mts';
import { layOutWorld } from './layOutWorld.mts';
import { takeLooks } from './takeLooks.mts';
import type { World } from './World.mts';

/** One operation asks for a whole part of ten children. */
const WIDE_LIMITS = Object.fromEntries(
  ['CHARACTERS', 'TOKENS', 'FIELDS', 'ALIASES', 'DUPLICATES', 'DEPTH', 'NESTING', 'ITEMS', 'BODY_BYTES', 'DIRECTIVES'].map((name) => [`HUB_LIMIT_${name}`, '1000000']), // prettier-ignore
);

/** Makes the databases, lays the world out in them, and opens the hub and its parts upon them. */
export async function openWorld(): Promise<World> {
  const directory = mkdtempSync(join(tmpdir(), 'hub-matrix-'));
  const prefix = `m${process.pid}_`;
  const config = readHubConfig({
    ...pick('DATABASE_URL'),
    ...WIDE_LIMITS,
    HUB_DATA_DIR: directory,
    HUB_DATABASE_PREFIX: prefix,
    HUB_LOG_LEVEL: 'fatal',
    HUB_REQUESTS_PER_MINUTE: '0',
    HUB_VISITOR_REQUESTS_PER_MINUTE: '0',
  });
  const log = createLog('matrix', 'fatal');
  const golden = readGolden();
  const policy = createPolicy(loadAgreement());
  const databases = await openDatabases(config, policy, log);
  await layOutWorld(databases, golden);
  const unbound = await openDatabases(config, policy, log, await makeUnboundRoles(databases));
  const secrets = openSecrets(directory);
  const subgraphsOn = (of: HubDatabases, shield: boolean): Subgraph[] =>
    createSubgraphs({ policy, secrets, databases: of, log, layers: { shield } });
  const hub = await createHub({ config, port: await freePort(), log });
  const [bound, shielded, open] = [subgraphsOn(databases, true), subgraphsOn(unbound, true), subgraphsOn(unbound, false)]; // prettier-ignore
  const signer = createTokenSigner(Object.fromEntries(bound.map(({ name }) => [name, secrets(`token ${name}`)])));
  const resolve = createScopeResolver({
    policy,
    transport: inProcessTransport(bound),
    tokenSigner: signer,
    agencies: Object.fromEntries(bound.map(({ name, agencyName }) => [name, agencyName])),
    retry: (_agency, _signal, ask) => ask(),
    log,
  });
  const ask = createAsk(hub.url, directory);
  await takeLooks(ask, databases);
  const identityOf: World['identityOf'] = ({ subject, role, purpose }) => ({
    subject,
    role,
    purpose,
    requestId: 'matrix',
    agreementDigest: policy.digest,
  });
  return {
    golden,
    oracle: createOracle(golden),
    policy,
    databases,
    shielded: byName(shielded),
    open: byName(open),
    signer,
    identityOf,
    callerOf: (asker, scope) => ({ ...identityOf(asker), scope }),
    scopeOf: async (asker) => {
      const { lookedUp } = asker;
      const lookup = lookedUp && { givenName: 'Robin', familyName: lookedUp.familyName, dateOfBirth: lookedUp.dateOfBirth }; // prettier-ignore
      const categories = new Set(golden.leaves.keys());
      return (await resolve({ caller: identityOf(asker), categories, lookup })).scope;
    },
    ask,
    administer: (database, text, values) => administer(databases.cluster, `${prefix}${database}`, text, values),
    close: async () => {
      await hub.close();
      await unbound.close();
      await dropEverything(databases.cluster, prefix);
      await databases.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const pick = (name: string): Record<string, string> => (process.env[name] ? { [name]: process.env[name] } : {});

const byName = (subgraphs: readonly Subgraph[]): ReadonlyMap<string, Subgraph> =>
  new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));

async function makeUnboundRoles(databases: HubDatabases): Promise<Record<string, string>> {
  const made = SERVICES.map(async ({ name }) => {
    const { database } = databases.of(name).connection;
    return [name, await makeUnboundRole(databases.cluster.administrator(database), database)] as const;
  });
  return Object.fromEntries(await Promise.all(made));
}
