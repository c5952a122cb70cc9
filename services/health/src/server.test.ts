import { createTokenSigner, openService, readServiceConfig, type OpenService } from '@hub/platform';
import { openTestCluster, TEST_DATA_DIR } from '@hub/platform/testing';
import { healthService } from './healthService';
import { callerOf } from './testing/openHealth';

const secret = Buffer.alloc(32, 5);
let cluster: Awaited<ReturnType<typeof openTestCluster>>;
let server: OpenService;
beforeAll(async () => {
  cluster = await openTestCluster();
  server = await openService(
    healthService,
    readServiceConfig('health', {
      HEALTH_PORT: '0',
      HEALTH_TOKEN_SECRET: secret.toString('base64url'),
      HEALTH_CURSOR_KEY: Buffer.alloc(32, 6).toString('base64url'),
      HUB_DATA_DIR: TEST_DATA_DIR,
      HUB_DATABASE_PREFIX: cluster.prefix,
      HUB_LOG_LEVEL: 'silent',
      // eslint-disable-next-line no-restricted-syntax -- the server that all tests run on
      DATABASE_URL: process.env['DATABASE_URL'],
    }),
  );
}, 60_000);
afterAll(async () => {
  await server?.close();
  await cluster.close();
});

const post = (path: string, body: string, token?: string) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body,
  });
const signer = createTokenSigner({ health: secret });
const nurse = callerOf('LOOKED_AFTER_NURSE', []);

test('as a process of its own it is ready, and answers the gateway', async () => {
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  const body = JSON.stringify({ query: '{ healthAssessments { totalCount } }', scope: nurse.scope });
  const answer = await post('/graphql', body, signer.sign('health', nurse, body));
  expect(await answer.json()).toEqual({ data: { healthAssessments: { totalCount: 0 } } });
  const scope = JSON.stringify({ relationship: 'registeredPatients' });
  expect(await (await post('/scope', scope, signer.sign('health', nurse, scope))).json()).toEqual({
    scope: { kind: 'LIST', minors: [], adults: [] },
  });
});

test('without a token it answers nobody, not even what it is', async () => {
  const body = JSON.stringify({ query: '{ _service { sdl } }', scope: { kind: 'NONE' } });
  for (const token of [undefined, createTokenSigner({ health: Buffer.alloc(32, 9) }).sign('health', nurse, body)]) {
    const answer = await post('/graphql', body, token);
    expect([answer.status, await answer.text()]).toEqual([401, expect.not.stringContaining('HealthAssessment')]);
  }
});
