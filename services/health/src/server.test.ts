import { openTestServer, type TestServer } from '@hub/platform/testing';
import { healthService } from './healthService';
import { callerOf } from './testing/openHealth';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer(healthService);
}, 60_000);
afterAll(() => server?.close());

const nurse = callerOf('LOOKED_AFTER_NURSE', []);

test('as a process of its own it is ready, and answers the gateway', async () => {
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  const body = JSON.stringify({ query: '{ healthAssessments { totalCount } }', scope: nurse.scope });
  const answer = await server.post('/graphql', body, server.sign(nurse, body));
  expect(await answer.json()).toEqual({ data: { healthAssessments: { totalCount: 0 } } });
  const scope = JSON.stringify({ relationship: 'registeredPatients' });
  expect(await (await server.post('/scope', scope, server.sign(nurse, scope))).json()).toEqual({
    scope: { kind: 'LIST', minors: [], adults: [] },
  });
});

test('without a token it answers nobody, not even what it is', async () => {
  const body = JSON.stringify({ query: '{ _service { sdl } }', scope: { kind: 'NONE' } });
  for (const token of [undefined, server.forge(nurse, body)]) {
    const answer = await server.post('/graphql', body, token);
    expect([answer.status, await answer.text()]).toEqual([401, expect.not.stringContaining('HealthAssessment')]);
  }
});
