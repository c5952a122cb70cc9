import { openService, readServiceConfig } from '@hub/platform';
import { openTestCluster, TEST_DATA_DIR, type TestCluster } from '@hub/platform/testing';
import { socialCareService } from './socialCareService';

const KEYS = { SOCIAL_CARE_TOKEN_SECRET: 'A'.repeat(43), SOCIAL_CARE_CURSOR_KEY: 'A'.repeat(43) };
let cluster: TestCluster;
beforeAll(async () => {
  cluster = await openTestCluster();
}, 60_000);
afterAll(() => cluster?.close());

test('as a process of its own it is ready, and answers nothing without the gateway’s token', async () => {
  const config = readServiceConfig('social-care', {
    ...KEYS,
    SOCIAL_CARE_PORT: '0',
    HUB_DATA_DIR: TEST_DATA_DIR,
    HUB_DATABASE_PREFIX: cluster.prefix,
    HUB_LOG_LEVEL: 'silent',
    DATABASE_URL: process.env['DATABASE_URL'],
  });
  const server = await openService(socialCareService, config);
  const post = (path: string, body: string) =>
    fetch(`${server.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  expect((await post('/graphql', '{"query":"{ _service { sdl } }"}')).status).toBe(401);
  expect((await post('/scope', '{"relationship":"caseload"}')).status).toBe(401);
  await server.close();
}, 60_000);
