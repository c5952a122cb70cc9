import { createTokenSigner, openService, readServiceConfig, type OpenService } from '@hub/platform';
import { openTestCluster, TEST_DATA_DIR } from '@hub/platform/testing';
import { callerOf } from './testing/openVirtualSchool';
import { virtualSchoolService } from './virtualSchoolService';

const secret = Buffer.alloc(32, 5);
let cluster: Awaited<ReturnType<typeof openTestCluster>>;
let server: OpenService;
beforeAll(async () => {
  cluster = await openTestCluster();
  server = await openService(
    virtualSchoolService,
    readServiceConfig('virtual-school', {
      VIRTUAL_SCHOOL_PORT: '0',
      VIRTUAL_SCHOOL_TOKEN_SECRET: secret.toString('base64url'),
      VIRTUAL_SCHOOL_CURSOR_KEY: Buffer.alloc(32, 6).toString('base64url'),
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
const signer = createTokenSigner({ 'virtual-school': secret });
const teacher = callerOf('DESIGNATED_TEACHER', [], { subject: 'designated-teacher' });

test('as a process of its own it is ready, and answers the gateway', async () => {
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  const body = JSON.stringify({ query: '{ personalEducationPlans { totalCount } }', scope: teacher.scope });
  const answer = await post('/graphql', body, signer.sign('virtual-school', teacher, body));
  expect(await answer.json()).toEqual({ data: { personalEducationPlans: { totalCount: 0 } } });
  const scope = JSON.stringify({ relationship: 'pupils' });
  expect(await (await post('/scope', scope, signer.sign('virtual-school', teacher, scope))).json()).toEqual({
    scope: { kind: 'LIST', minors: [], adults: [], restricted: [] },
  });
});

test('without a token it answers nobody, not even what it is', async () => {
  const body = JSON.stringify({ query: '{ _service { sdl } }', scope: { kind: 'NONE' } });
  const forged = createTokenSigner({ 'virtual-school': Buffer.alloc(32, 9) }).sign('virtual-school', teacher, body);
  for (const token of [undefined, forged]) {
    const answer = await post('/graphql', body, token);
    expect([answer.status, await answer.text()]).toEqual([401, expect.not.stringContaining('PersonalEducationPlan')]);
  }
});
