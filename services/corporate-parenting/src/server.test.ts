import { createTokenSigner, openService, readServiceConfig, type OpenService } from '@hub/platform';
import { openTestCluster, TEST_DATA_DIR } from '@hub/platform/testing';
import { corporateParentingService } from './corporateParentingService';
import { callerOf } from './testing/openCorporateParenting';

const secret = Buffer.alloc(32, 5);
let cluster: Awaited<ReturnType<typeof openTestCluster>>;
let server: OpenService;
beforeAll(async () => {
  cluster = await openTestCluster();
  server = await openService(
    corporateParentingService,
    readServiceConfig('corporate-parenting', {
      CORPORATE_PARENTING_PORT: '0',
      CORPORATE_PARENTING_TOKEN_SECRET: secret.toString('base64url'),
      CORPORATE_PARENTING_CURSOR_KEY: Buffer.alloc(32, 6).toString('base64url'),
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

const post = (body: string, token?: string) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body,
  });
const signer = createTokenSigner({ 'corporate-parenting': secret });
const anybody = callerOf('ANONYMOUS', { subject: 'anonymous', purpose: null });

test('as a process of its own it is ready, has the strategies, and answers the gateway', async () => {
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  const body = JSON.stringify({ query: '{ strategy(id: "york-2016") { authority } }', scope: anybody.scope });
  const answer = await post(body, signer.sign('corporate-parenting', anybody, body));
  expect(await answer.json()).toEqual({ data: { strategy: { authority: '816' } } });
});

test('without a token it answers nobody, not even what everybody may read', async () => {
  const body = JSON.stringify({ query: '{ strategies { id } }', scope: anybody.scope });
  const other = createTokenSigner({ 'corporate-parenting': Buffer.alloc(32, 9) });
  for (const token of [undefined, other.sign('corporate-parenting', anybody, body)])
    expect((await post(body, token)).status).toBe(401);
});
