import {
  createTokenSigner,
  CreateAudit1700000000000,
  CreateLooks1795305600900,
  InvalidConfig,
  LOOKS_READER,
  openService,
  provisionDatabase,
  readServiceConfig,
  type OpenService,
  type ProvisionedDatabase,
} from '@hub/platform';
import { openTestCluster, TEST_DATA_DIR } from '@hub/platform/testing';
import { assuranceService } from './assuranceService';
import { callerOf, policy } from './testing/openAssurance';

const secret = Buffer.alloc(32, 5);
let cluster: Awaited<ReturnType<typeof openTestCluster>>;
let hub: ProvisionedDatabase;
let server: OpenService;
const settings = (more: Record<string, string> = {}) => ({
  ASSURANCE_PORT: '0',
  ASSURANCE_TOKEN_SECRET: secret.toString('base64url'),
  ASSURANCE_CURSOR_KEY: Buffer.alloc(32, 6).toString('base64url'),
  HUB_DATA_DIR: TEST_DATA_DIR,
  HUB_DATABASE_PREFIX: cluster.prefix,
  HUB_LOG_LEVEL: 'silent',
  DATABASE_URL: process.env['DATABASE_URL'],
  ...more,
});
beforeAll(async () => {
  cluster = await openTestCluster();
  const definition = {
    name: 'gateway',
    migrations: [CreateAudit1700000000000, CreateLooks1795305600900],
    entities: [],
    domainTables: [],
    readers: [LOOKS_READER],
  };
  hub = await provisionDatabase(cluster, definition, { prefix: cluster.prefix, policy });
  server = await openService(assuranceService, readServiceConfig('assurance', settings()));
}, 60_000);
afterAll(async () => {
  await server?.close();
  await hub?.close();
  await cluster.close();
});

const post = (path: string, body: string, token?: string) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body,
  });
const signer = createTokenSigner({ assurance: secret });
const officer = callerOf('DATA_PROTECTION_OFFICER');

test('as a process of its own it is ready, reads the record of looks, and answers the gateway', async () => {
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  const body = JSON.stringify({ query: '{ accessLog { nodes { id } } }', scope: officer.scope });
  const answer = await post('/graphql', body, signer.sign('assurance', officer, body));
  expect(await answer.json()).toEqual({ data: { accessLog: { nodes: [] } } });
});

test('it tells the gateway a queue, permissions and grants', async () => {
  const records = callerOf('RECORDS_OFFICER');
  const scope = JSON.stringify({ relationship: 'matchQueue' });
  expect(await (await post('/scope', scope, signer.sign('assurance', records, scope))).json()).toEqual({
    scope: { kind: 'LIST', minors: [], adults: [] },
  });
  const adviser = callerOf('VIRTUAL_SCHOOL_ADVISER');
  const openings = JSON.stringify({ by: 'PERMISSION', categories: ['leaver.activity'], children: [] });
  const answer = await post('/openings', openings, signer.sign('assurance', adviser, openings));
  expect([answer.status, await answer.json()]).toEqual([200, { opened: { 'leaver.activity': [] } }]);
});

test('without a token it answers nobody', async () => {
  const body = JSON.stringify({ query: '{ agreement { role } }', scope: { kind: 'NONE' } });
  for (const token of [
    undefined,
    createTokenSigner({ assurance: Buffer.alloc(32, 9) }).sign('assurance', officer, body),
  ])
    expect((await post('/graphql', body, token)).status).toBe(401);
});

test('where the record of looks is can be said, and must be said right', () => {
  const url = 'postgres://reader:secret@audit.example:5432/hub_gateway';
  expect(readServiceConfig('assurance', settings({ ASSURANCE_LOOKS_URL: url })).looksUrl).toBe(url);
  expect(() => readServiceConfig('assurance', settings({ ASSURANCE_LOOKS_URL: 'somewhere' }))).toThrow(InvalidConfig);
});
