import { openTestServer, type TestServer } from '@hub/platform/testing';
import { virtualSchoolService } from './virtualSchoolService';
import { callerOf } from './testing/openVirtualSchool';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer(virtualSchoolService);
}, 60_000);
afterAll(() => server?.close());

const teacher = callerOf('DESIGNATED_TEACHER', [], { subject: 'designated-teacher' });

test('as a process of its own it is ready, and answers the gateway', async () => {
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  const body = JSON.stringify({ query: '{ personalEducationPlans { totalCount } }', scope: teacher.scope });
  const answer = await server.post('/graphql', body, server.sign(teacher, body));
  expect(await answer.json()).toEqual({ data: { personalEducationPlans: { totalCount: 0 } } });
  const scope = JSON.stringify({ relationship: 'pupils' });
  expect(await (await server.post('/scope', scope, server.sign(teacher, scope))).json()).toEqual({
    scope: { kind: 'LIST', minors: [], adults: [], restricted: [], restrictedMinors: [] },
  });
});

test('without a token it answers nobody, not even what it is', async () => {
  const body = JSON.stringify({ query: '{ _service { sdl } }', scope: { kind: 'NONE' } });
  const forged = server.forge(teacher, body);
  for (const token of [undefined, forged]) {
    const answer = await server.post('/graphql', body, token);
    expect([answer.status, await answer.text()]).toEqual([401, expect.not.stringContaining('PersonalEducationPlan')]);
  }
});
