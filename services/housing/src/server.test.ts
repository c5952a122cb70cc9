import { createTokenSigner, openService, readServiceConfig, type OpenService } from '@hub/platform';
import { openTestCluster, TEST_DATA_DIR } from '@hub/platform/testing';
import { housingService } from './housingService';
import { callerOf } from './testing/openHousing';

const secret = Buffer.alloc(32, 5);
let cluster: Awaited<ReturnType<typeof openTestCluster>>;
let server: OpenService;
beforeAll(async () => {
  cluster = await openTestCluster();
  server = await openService(
    housingService,
    readServiceConfig('housing', {
      HOUSING_PORT: '0',
      HOUSING_TOKEN_SECRET: secret.toString('base64url'),
      HOUSING_CURSOR_KEY: Buffer.alloc(32, 6).toString('base64url'),
      HUB_DATA_DIR: TEST_DATA_DIR,
      HUB_DATABASE_PREFIX: cluster.prefix,
      HUB_LOG_LEVEL: 'silent',
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
const signer = createTokenSigner({ housing: secret });
const officer = callerOf('HOUSING_OFFICER', []);

test('as a process of its own it is ready, and answers the gateway', async () => {
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  const body = JSON.stringify({ query: '{ housingApplications { totalCount } }', scope: officer.scope });
  const answer = await post('/graphql', body, signer.sign('housing', officer, body));
  expect(await answer.json()).toEqual({ data: { housingApplications: { totalCount: 0 } } });
  const scope = JSON.stringify({ relationship: 'applicants' });
  expect(await (await post('/scope', scope, signer.sign('housing', officer, scope))).json()).toEqual({
    scope: { kind: 'LIST', minors: [], adults: [] },
  });
});

test('without a token it answers nobody, not even what it is', async () => {
  const body = JSON.stringify({ query: '{ _service { sdl } }', scope: { kind: 'NONE' } });
  for (const token of [undefined, createTokenSigner({ housing: Buffer.alloc(32, 9) }).sign('housing', officer, body)]) {
    const answer = await post('/graphql', body, token);
    expect([answer.status, await answer.text()]).toEqual([401, expect.not.stringContaining('HousingApplication')]);
  }
});
