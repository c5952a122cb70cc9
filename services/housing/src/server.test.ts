import { openTestServer, type TestServer } from '@hub/platform/testing';
import { housingService } from './housingService';
import { callerOf } from './testing/openHousing';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer(housingService);
}, 60_000);
afterAll(() => server?.close());

const officer = callerOf('HOUSING_OFFICER', []);

test('as a process of its own it is ready, and answers the gateway', async () => {
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  const body = JSON.stringify({ query: '{ housingApplications { totalCount } }', scope: officer.scope });
  const answer = await server.post('/graphql', body, server.sign(officer, body));
  expect(await answer.json()).toEqual({ data: { housingApplications: { totalCount: 0 } } });
  const scope = JSON.stringify({ relationship: 'applicants' });
  expect(await (await server.post('/scope', scope, server.sign(officer, scope))).json()).toEqual({
    scope: { kind: 'LIST', minors: [], adults: [] },
  });
});

test('without a token it answers nobody, not even what it is', async () => {
  const body = JSON.stringify({ query: '{ _service { sdl } }', scope: { kind: 'NONE' } });
  for (const token of [undefined, server.forge(officer, body)]) {
    const answer = await server.post('/graphql', body, token);
    expect([answer.status, await answer.text()]).toEqual([401, expect.not.stringContaining('HousingApplication')]);
  }
});
