import { LIMITS } from '../limits';
import { startToyGateway, type ToyGateway } from '../testing/startToyGateway';

let hub: ToyGateway;
beforeAll(async () => void (hub = await startToyGateway()));
afterAll(() => hub.close());

const json = { 'content-type': 'application/json' };
const HUB = JSON.stringify({ query: '{ hub { name } }' });
const post = async (payload: string, headers: Record<string, string> = json) => {
  const response = await hub.gateway.app.inject({ method: 'POST', url: '/graphql', headers, payload });
  const { errors, data } = response.json();
  return {
    status: response.statusCode,
    code: errors?.[0].extensions.code,
    message: errors?.[0].message,
    data,
    response,
  };
};

describe('what is not a JSON request by POST', () => {
  test('is refused whatever the method, and POST is answered', async () => {
    expect((await post(HUB)).status).toBe(200);
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS'] as const) {
      const response = await hub.gateway.app.inject({ method, url: '/graphql?query={hub{name}}' });
      expect([response.statusCode, response.headers.allow]).toEqual([405, 'POST']);
      expect(response.json().errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
    }
  });

  test.each([
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('is refused as %s', async (type) =>
    expect(await post(HUB, { 'content-type': type })).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' }),
  );

  test('is refused in another charset, and answered in UTF-8 by name', async () => {
    expect((await post(HUB, { 'content-type': 'application/json; charset=utf-16' })).status).toBe(415);
    expect((await post(HUB, { 'content-type': 'application/json; charset=UTF-8' })).status).toBe(200);
  });

  test('is refused as a list, as half a body, as nothing and as another value', async () => {
    expect(await post(`[${HUB},${HUB}]`)).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      message: expect.stringContaining('list of 2'),
    });
    for (const body of ['{"query":', '', '7', 'null', '{}', '{"query":7}']) {
      expect([body, (await post(body)).status]).toEqual([body, 400]);
    }
  });

  test('is 400 even for who accepts application/json alone, who gets 200 for an operation that is only wrong', async () => {
    const invalid = JSON.stringify({ query: '{ nothing }' });
    const accepting = (body: string, accept: string) => post(body, { ...json, accept });
    expect((await accepting('{"query":7}', 'application/json')).status).toBe(400);
    expect(await accepting(invalid, 'application/json')).toMatchObject({ status: 200, code: expect.any(String) });
    expect((await accepting(invalid, 'application/graphql-response+json, application/json')).status).toBe(400);
    expect((await post(invalid)).status).toBe(400);
  });

  test('is refused when it is too large', async () =>
    expect(await post(JSON.stringify({ query: `{ hub { name } } #${'x'.repeat(300_000)}` }))).toMatchObject({
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
    }));

  test('is refused from a page of another site, and answered from our own', async () => {
    const from = (headers: Record<string, string>) => post(HUB, { ...json, host: 'hub.example', ...headers });
    expect((await from({ origin: 'https://elsewhere.example' })).code).toBe('FORBIDDEN');
    expect((await from({ 'sec-fetch-site': 'cross-site' })).code).toBe('FORBIDDEN');
    expect((await from({ 'sec-fetch-site': 'same-site' })).code).toBe('FORBIDDEN');
    expect((await from({ origin: 'null' })).code).toBe('FORBIDDEN');
    expect((await from({ origin: 'https://hub.example' })).status).toBe(200);
    expect((await from({ 'sec-fetch-site': 'same-origin', origin: 'null' })).status).toBe(200);
  });
});

describe('what cannot be run', () => {
  test.each([
    ['a document with a mistake', '{ hub {', 'GRAPHQL_PARSE_FAILED'],
    [
      'two operations without a name',
      'query A { hub { name } } query B { hub { name } }',
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['no operation', 'fragment F on HubInformation { name }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { hub { name } }', 'BAD_REQUEST'],
    ['@defer', '{ hub { ... @defer { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is refused with status 400', async (_what, query, code) =>
    expect(await post(JSON.stringify({ query }))).toMatchObject({ status: 400, code, data: undefined }),
  );

  test('of two operations the named one is run', async () => {
    const query = 'query A { a: hub { name } } query B { b: hub { name } }';
    expect((await post(JSON.stringify({ query, operationName: 'B' }))).data).toEqual({ b: { name: 'Toy hub' } });
    expect((await post(JSON.stringify({ query, operationName: 'C' }))).status).toBe(400);
  });
});

describe('names that JavaScript knows', () => {
  test('are keys like any other, as aliases at any depth', async () => {
    const { data, text, errors } = await hub.ask(
      '{ __proto__: children(first: 1) { constructor: id toString: health { valueOf: status { __proto__: overdue } } hasOwnProperty: __typename } constructor: hub { __proto__: name } }',
    );
    expect(errors).toEqual([]);
    expect(text).toContain('"__proto__":[{"constructor":"0');
    expect(text).toContain('"toString":{"valueOf":{"__proto__":true}},"hasOwnProperty":"Child"}]');
    expect(text).toContain('"constructor":{"__proto__":"Toy hub"}');
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
    expect(({} as { name?: string }).name).toBeUndefined();
  });

  test('an alias may even be called like the type’s name', async () => {
    const { data } = await hub.ask('{ children(first: 1) { __typename: id health { status { overdue } } } }');
    expect(data.children[0].__typename).toMatch(/^0000/);
    expect(data.children[0].health.status.overdue).toBe(true);
  });
});

test('what is in flight is finished before the gateway closes', async () => {
  const slow = await startToyGateway();
  let asked: () => void;
  const isAsked = new Promise<void>((resolve) => (asked = resolve));
  slow.toys.instead.hub = async () => {
    asked();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { data: { hub: { name: 'in time' } } };
  };
  const address = await slow.gateway.listen(0, '127.0.0.1');
  const answer = fetch(`${address}/graphql`, { method: 'POST', headers: json, body: HUB });
  await isAsked;
  await slow.close();
  expect(await (await answer).json()).toEqual({ data: { hub: { name: 'in time' } } });
  await expect(fetch(`${address}/health`)).rejects.toThrow();
});

test('browsers ask from the public address, whatever host a proxy asks for', async () => {
  const behind = await startToyGateway('direct', { publicUrl: 'https://hub.example/' });
  const statusFrom = async (origin: string) =>
    (await behind.ask('{ hub { name } }', {}, { headers: { host: 'gateway-1:4000', origin } })).status;
  expect(await statusFrom('https://hub.example')).toBe(200);
  for (const origin of ['http://gateway-1:4000', 'http://hub.example', 'https://hub.example.evil', 'null'])
    expect([origin, await statusFrom(origin)]).toEqual([origin, 403]);
  await behind.close();
});

test('a gateway with wider limits parses what they allow', async () => {
  const operations = Array.from({ length: 700 }, (_, index) => `query Q${index} { hub { name } }`).join('\n');
  const ask = ({ ask: askOf }: ToyGateway) => askOf(operations, {}, { operationName: 'Q7' });
  const wide = await startToyGateway('direct', { limits: { ...LIMITS, tokens: 6000 } });
  expect([(await ask(wide)).status, (await ask(hub)).status]).toEqual([200, 400]);
  await wide.close();
});

describe('what somebody opens in a browser', () => {
  const open = async (url: string, accept: string, method: 'GET' | 'POST' = 'GET') => {
    const { statusCode, headers, body } = await hub.gateway.app.inject({ method, url, headers: { accept } });
    return { status: statusCode, type: headers['content-type'], policy: headers['content-security-policy'], body };
  };
  const BROWSER = 'text/html,application/xhtml+xml,*/*;q=0.8';

  test('and is not there, is a page with a way on; a program gets JSON', async () => {
    const page = await open('/nonsense', BROWSER);
    expect(page).toMatchObject({ status: 404, type: expect.stringContaining('text/html') });
    expect(page.body).toContain('<h1>There is no such page</h1>');
    expect(page.body).toContain('href="/"');
    expect(page.policy).toContain("default-src 'none'");
    expect(page.body).not.toContain('nonsense');
    for (const accept of ['application/json', '*/*']) {
      const answer = await open('/nonsense', accept);
      expect([answer.status, JSON.parse(answer.body).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    }
  });

  test.each(['/graphql', '/graphql?query={hub{name}}'])(
    '%s leads to the explorer, and answers nothing',
    async (url) => {
      const page = await open(url, BROWSER);
      expect([page.status, page.body.includes('href="/explorer"')]).toEqual([405, true]);
    },
  );

  test('a form of another page that posts gets no page', async () =>
    expect((await open('/graphql', BROWSER, 'POST')).type).toContain('application/json'));
});
