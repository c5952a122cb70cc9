import { pino } from 'pino';
import { MINOR, toyAgency } from '../toy/toyAgency.fixture';
import { createToySubgraph } from '../toy/toyHarness.fixture';
import { serveSubgraph, type ServedSubgraph } from './serveSubgraph';

const log = pino({ level: 'silent' });
const { subgraph, sign, signer, bodyOf, identityOf } = createToySubgraph();
let served: ServedSubgraph;
beforeAll(async () => void (served = await serveSubgraph(subgraph, { host: '127.0.0.1', port: 0, log })));
afterAll(() => served.close());

async function post(path: string, body: string, token?: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${served.url}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
  });
  const text = await response.text();
  return {
    status: response.status,
    text,
    json: () => JSON.parse(text) as { errors?: { extensions: { code: string } }[] },
  };
}

const query = `{ child(id: "${MINOR}") { id } _service { sdl } }`;

describe('over HTTP as in one process', () => {
  test('the gateway’s token opens it', async () => {
    const body = bodyOf(query, {});
    const { status, json } = await post('/graphql', body, sign(body));
    expect([status, json()]).toEqual([
      200,
      { data: { child: { id: MINOR }, _service: { sdl: subgraph.sdl.length > 0 && expect.any(String) } } },
    ]);
  });

  test('without it nothing does: no data, not even the schema', async () => {
    const body = bodyOf(query, {});
    const wrong = [undefined, 'x.y.z', signer.sign('other', identityOf({}), body), sign(`${body} `)];
    for (const path of ['/graphql', '/scope', '/cohort', '/openings', '/members'])
      for (const token of wrong) {
        const answer = await post(path, body, token);
        expect(answer.status).toBe(401);
        expect(answer.json()).toEqual({
          errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }],
        });
      }
  });

  test('a token is for one body and one time', async () => {
    const body = bodyOf(query, {});
    const token = sign(body);
    expect((await post('/graphql', body, token)).status).toBe(200);
    expect((await post('/graphql', body, token)).status).toBe(401);
  });

  test('nobody without a token makes it read a body, whatever its kind', async () => {
    expect((await post('/graphql', 'x'.repeat(5_000_000))).status).toBe(401);
    expect((await post('/graphql', '<a/>', undefined, { 'content-type': 'text/xml' })).status).toBe(401);
  });

  test('what is too large, of another kind or no request is refused in its own words', async () => {
    const large = 'x'.repeat(5_000_000);
    expect((await post('/graphql', large, sign(large))).status).toBe(413);
    expect(
      (await post('/graphql', 'a=b', sign('a=b'), { 'content-type': 'application/x-www-form-urlencoded' })).status,
    ).toBe(415);
    const answer = await post('/graphql', '[]', sign('[]'));
    expect([answer.status, answer.json().errors![0]!.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(answer.text).not.toMatch(/stack|node_modules|fastify/i);
  });

  test('a query by GET is not there', async () =>
    expect((await fetch(`${served.url}/graphql?query={hub{name}}`)).status).toBe(404));
});

describe('whoever runs it asks', () => {
  test('whether it is up and ready', async () => {
    expect((await fetch(`${served.url}/health`)).status).toBe(200);
    expect((await fetch(`${served.url}/ready`)).status).toBe(200);
  });

  test('and hears that it is not ready while its database is away, without a reason that names it', async () => {
    const definition = { ...toyAgency(), ready: () => Promise.reject(new Error('connect 10.0.0.1')) };
    const away = await serveSubgraph(createToySubgraph({ definition: definition as never }).subgraph, {
      host: '127.0.0.1',
      port: 0,
      log,
    });
    const response = await fetch(`${away.url}/ready`);
    expect([response.status, await response.text()]).toEqual([503, '{"status":"not ready"}']);
    expect((await fetch(`${away.url}/health`)).status).toBe(200);
    await away.close();
  });
});
