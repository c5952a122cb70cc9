import { randomUUID } from 'node:crypto';
import { Browser } from '../../hub/src/demo-identity-provider/testing/Browser';
import { inBothTransports } from '../support/bothTransports';
import { mintToken } from '../support/mintToken';
import type { RunningHub } from '../support/startHub';

const UPDATE =
  'mutation ($input: UpdateHealthAssessmentStatusInput!) { updateHealthAssessmentStatus(input: $input) { replayed } }';
const LIST = '{ healthAssessments(first: 1, where: { status: REQUESTED }) { nodes { id version status } } }';
const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json' };

/** A browser in which the nurse is signed in. */
async function signedIn(hub: RunningHub): Promise<Browser> {
  const browser = new Browser(new URL(hub.url).origin);
  const page = await browser.get('/sign-in');
  await browser.post(page.path, { persona: 'nurse' });
  expect(await browser.json('/session')).toMatchObject({ signedIn: true, role: 'LOOKED_AFTER_NURSE' });
  return browser;
}

inBothTransports('attack 14: a change by another way than the hub’s own pages and programs', (hub) => {
  let browser: Browser;
  let before: { id: string; version: number; status: string };
  let change: { query: string; variables: object };
  const current = async () =>
    (
      await (
        await hub().as('nurse')
      ).ask('query ($id: ID!) { healthAssessment(id: $id) { id version status } }', { id: before.id })
    ).data!['healthAssessment'];

  beforeAll(async () => {
    browser = await signedIn(hub());
    before = (await (await hub().as('nurse')).ask(LIST)).data!['healthAssessments'].nodes[0];
    const input = {
      assessmentId: before.id,
      status: 'BOOKED',
      bookedFor: '2099-01-05',
      expectedVersion: before.version,
      idempotencyKey: randomUUID(),
    };
    change = { query: UPDATE, variables: { input } };
  });
  afterEach(async () => expect(await current()).toEqual(before));

  const search = () => `${new URLSearchParams({ query: UPDATE, variables: JSON.stringify(change.variables) })}`;

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    '%s is 405, with a token and with the cookie',
    async (method) => {
      const headers = { authorization: `Bearer ${await mintToken(hub().environment, 'nurse')}` };
      const response = await fetch(`${hub().url}/graphql?${search()}`, { method, headers });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
      expect(await response.text()).not.toContain('replayed');
      expect((await browser.get(`/graphql?${search()}`, { method })).status).toBe(405);
    },
  );

  test('a query by GET is refused too, so that no answer lies in a cache or a log of addresses', async () => {
    const visit = await browser.get(`/graphql?${new URLSearchParams({ query: LIST })}`);
    expect([visit.status, visit.text.includes(before.id)]).toEqual([405, false]);
  });

  test.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/plain;charset=UTF-8',
    'application/graphql',
    'text/json',
    '',
  ])('a body that says it is “%s” is not read, with the cookie and from the hub’s own page', async (type) => {
    const origin = new URL(hub().url).origin;
    const bodies = [JSON.stringify(change), search()];
    for (const body of bodies) {
      const visit = await browser.get('/graphql', {
        method: 'POST',
        body,
        headers: { 'content-type': type, origin, 'sec-fetch-site': 'same-origin' },
      });
      expect([type, String(visit.status)]).toEqual([type, expect.stringMatching(/^4(00|15)$/)]);
      expect(visit.text).not.toContain('"data"');
    }
  });

  test.each([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another host of the same site', { origin: 'https://other.hub.example', 'sec-fetch-site': 'same-site' }],
    ['another port of this machine', { origin: 'http://localhost:9', 'sec-fetch-site': 'same-site' }],
    ['an address bar', { 'sec-fetch-site': 'none' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['an old browser, which sends only the origin', { origin: 'https://evil.example' }],
    ['a host that only begins like the hub’s', { origin: 'http://localhost.evil.example' }],
  ])('JSON that %s makes the browser send with its cookie is refused', async (_name, headers) => {
    const visit = await browser.get('/graphql', {
      method: 'POST',
      body: JSON.stringify(change),
      headers: { ...JSON_TYPE, ...headers },
    });
    expect([visit.status, JSON.parse(visit.text).errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    expect(visit.text).not.toContain('"data"');
  });

  test('no site is told that it may ask: a preflight gets no permission', async () => {
    const response = await fetch(`${hub().url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(response.ok).toBe(false);
  });

  test('nobody is signed out, or given another purpose, by another site', async () => {
    const elsewhere: Record<string, string>[] = [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ];
    const form = { purpose: 'STATUTORY_DUTY' };
    for (const path of ['/session/purpose', '/sign-out', '/session'])
      for (const headers of elsewhere)
        expect([path, String((await browser.post(path, form, { headers })).status)]).toEqual([
          path,
          expect.stringMatching(/^40[345]$/),
        ]);
    expect(await browser.json('/session')).toMatchObject({ signedIn: true, purpose: 'DIRECT_CARE' });
  });
});

inBothTransports('attack 14: the hub’s own page', (hub) => {
  test('asks and changes with the same cookie', async () => {
    const browser = await signedIn(hub());
    const headers = { ...JSON_TYPE, origin: new URL(hub().url).origin, 'sec-fetch-site': 'same-origin' };
    const post = async (query: string, variables?: object) =>
      JSON.parse(
        (await browser.get('/graphql', { method: 'POST', body: JSON.stringify({ query, variables }), headers })).text,
      );
    const { id, version } = (await post(LIST)).data.healthAssessments.nodes[0];
    const input = {
      assessmentId: id,
      status: 'BOOKED',
      bookedFor: '2099-01-05',
      expectedVersion: version,
      idempotencyKey: randomUUID(),
    };
    expect(await post(UPDATE, { input })).toMatchObject({
      data: { updateHealthAssessmentStatus: { replayed: false } },
    });
  });
});
