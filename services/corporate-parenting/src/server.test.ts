import { openTestServer, type TestServer } from '@hub/platform/testing';
import { corporateParentingService } from './corporateParentingService';
import { callerOf } from './testing/openCorporateParenting';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer(corporateParentingService);
}, 60_000);
afterAll(() => server?.close());

const anybody = callerOf('ANONYMOUS', { subject: 'anonymous', purpose: null });

test('as a process of its own it is ready, has the strategies, and answers the gateway', async () => {
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  const body = JSON.stringify({ query: '{ strategy(id: "york-2016") { authority } }', scope: anybody.scope });
  const answer = await server.post('/graphql', body, server.sign(anybody, body));
  expect(await answer.json()).toEqual({ data: { strategy: { authority: '816' } } });
});

test('without a token it answers nobody, not even what everybody may read', async () => {
  const body = JSON.stringify({ query: '{ strategies { id } }', scope: anybody.scope });
  for (const token of [undefined, server.forge(anybody, body)])
    expect((await server.post('/graphql', body, token)).status).toBe(401);
});
