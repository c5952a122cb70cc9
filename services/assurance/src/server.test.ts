import { InvalidConfig, provisionDatabase, readServiceConfig, type ProvisionedDatabase } from '@hub/platform';
import { openTestServer, type TestServer } from '@hub/platform/testing';
import { assuranceService } from './assuranceService';
import { callerOf, hubDatabase, policy } from './testing/openAssurance';

let hub: ProvisionedDatabase;
let server: TestServer;
beforeAll(async () => {
  server = await openTestServer(assuranceService, async (cluster) => {
    hub = await provisionDatabase(cluster, hubDatabase, { prefix: cluster.prefix, policy });
  });
}, 60_000);
afterAll(async () => {
  await hub?.close();
  await server?.close();
});

const officer = callerOf('DATA_PROTECTION_OFFICER');

test('as a process of its own it is ready, reads the record of looks, and answers the gateway', async () => {
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  const body = JSON.stringify({ query: '{ accessLog { nodes { id } } }', scope: officer.scope });
  const answer = await server.post('/graphql', body, server.sign(officer, body));
  expect(await answer.json()).toEqual({ data: { accessLog: { nodes: [] } } });
});

test('it tells the gateway a queue, permissions and grants', async () => {
  const records = callerOf('RECORDS_OFFICER');
  const scope = JSON.stringify({ relationship: 'matchQueue' });
  expect(await (await server.post('/scope', scope, server.sign(records, scope))).json()).toEqual({
    scope: { kind: 'LIST', minors: [], adults: [] },
  });
  const adviser = callerOf('VIRTUAL_SCHOOL_ADVISER');
  const openings = JSON.stringify({ by: 'PERMISSION', categories: ['leaver.activity'], children: [] });
  const answer = await server.post('/openings', openings, server.sign(adviser, openings));
  expect([answer.status, await answer.json()]).toEqual([200, { opened: { 'leaver.activity': [] } }]);
});

test('without a token it answers nobody', async () => {
  const body = JSON.stringify({ query: '{ agreement { role } }', scope: { kind: 'NONE' } });
  for (const token of [undefined, server.forge(officer, body)])
    expect((await server.post('/graphql', body, token)).status).toBe(401);
});

test('where the record of looks is can be said, and must be said right', () => {
  const url = 'postgres://reader:secret@audit.example:5432/hub_gateway';
  expect(readServiceConfig('assurance', { ...server.settings, ASSURANCE_LOOKS_URL: url }).looksUrl).toBe(url);
  expect(() => readServiceConfig('assurance', { ...server.settings, ASSURANCE_LOOKS_URL: 'somewhere' })).toThrow(
    InvalidConfig,
  );
});
