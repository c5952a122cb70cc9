import { PERSONAS } from '../personas';
import { DemoHub, policy } from './testing/DemoHub';

let hub: DemoHub;
beforeAll(async () => void (hub = await DemoHub.start()));
afterAll(() => hub.close());
beforeEach(() => void Object.assign(hub, { real: false, away: false }));

const CALLBACK = '/sign-in/callback';

describe('a person with a browser', () => {
  test('chooses a persona, and is back where they came from, signed in', async () => {
    const browser = hub.browser();
    expect(await browser.json('/session')).toMatchObject({
      signedIn: false,
      role: 'ANONYMOUS',
      purpose: null,
      purposes: [],
    });
    const page = await browser.get('/sign-in?returnTo=/explorer?q=1');
    const end = await browser.post(page.path, { persona: 'nurse' }, { stopAt: CALLBACK });
    expect(end.trail.at(-1)).toBe(CALLBACK);
    expect(end.location).toBe('/explorer?q=1');
    expect(await browser.json('/session')).toEqual({
      signedIn: true,
      name: 'Nia Okafor',
      role: 'LOOKED_AFTER_NURSE',
      roles: ['LOOKED_AFTER_NURSE'],
      agency: 'health',
      purpose: 'DIRECT_CARE',
      purposes: ['DIRECT_CARE', 'STATUTORY_DUTY'],
      agreementDigest: policy.digest,
      expiresAt: expect.any(String),
    });
    expect(await browser.json('/who')).toEqual({
      subject: 'nurse',
      displayName: 'Nia Okafor',
      role: 'LOOKED_AFTER_NURSE',
      purpose: 'DIRECT_CARE',
    });
  });

  test.each(PERSONAS.map(({ subject, role, purpose }) => [subject, role, purpose]))(
    'may be %s',
    async (subject, role, purpose) => {
      const browser = await hub.signedIn(subject);
      expect(await browser.json('/who')).toMatchObject({ subject, role, purpose });
    },
  );

  test('chooses another purpose of the role, and no other', async () => {
    expect(await (await hub.signedIn('nurse', 'STATUTORY_DUTY')).json('/who')).toMatchObject({
      purpose: 'STATUTORY_DUTY',
    });
    const browser = hub.browser();
    const page = await browser.get('/sign-in');
    expect((await browser.post(page.path, { persona: 'nurse', purpose: 'STATISTICS' })).status).toBe(400);
    expect(await browser.json('/session')).toMatchObject({ signedIn: false });
  });

  test('chooses anew at every sign-in: nobody is remembered', async () => {
    const browser = await hub.signedIn('nurse');
    const page = await browser.get('/sign-in');
    expect(page.text).toContain('Choose who to sign in as');
    await browser.post(page.path, { persona: 'social-worker' });
    expect(await browser.json('/session')).toMatchObject({ role: 'SOCIAL_WORKER' });
  });

  test('cannot choose who is not on the list', async () => {
    const browser = hub.browser();
    const page = await browser.get('/sign-in');
    for (const persona of ['ghost', '', 'constructor'])
      expect((await browser.post(page.path, { persona })).status).toBe(400);
    expect(await browser.json('/session')).toMatchObject({ signedIn: false });
  });
});

describe('the session cookie', () => {
  test('is for the server alone, for this site alone, for eight hours, and cannot be read', async () => {
    const browser = hub.browser();
    const page = await browser.get('/sign-in');
    const end = await browser.post(page.path, { persona: 'nurse' }, { stopAt: CALLBACK });
    const line = end.headers.getSetCookie().find((each) => each.startsWith('hub-session'))!;
    expect(line).toMatch(/; Path=\/(;|$)/);
    expect(line).toMatch(/; HttpOnly/);
    expect(line).toMatch(/; SameSite=Lax/);
    const maxAge = Number(/Max-Age=(\d+)/.exec(line)![1]);
    expect(maxAge).toBeGreaterThan(8 * 3600 - 10);
    expect(maxAge).toBeLessThanOrEqual(8 * 3600);
    const parts = line.split(';')[0]!.split('=')[1]!.split('.');
    expect(
      parts
        .map((part) => Buffer.from(part, 'base64url').toString())
        .slice(1)
        .join(),
    ).not.toMatch(/nurse|NURSE/);
  });

  test('is worth nothing after sign-out, the copy of it neither', async () => {
    const browser = await hub.signedIn('nurse');
    const copy = hub.browser();
    const [name, value] = browser.cookieEntry(/^hub-session/)!;
    copy.setCookie(name, value);
    expect(await copy.json('/who')).toMatchObject({ subject: 'nurse' });
    const end = await browser.post('/sign-out', {});
    expect([end.path, end.text]).toEqual(['/', 'home']);
    expect(await browser.json('/who')).toMatchObject({ role: 'ANONYMOUS' });
    expect((await copy.get('/who')).status).toBe(500);
    expect(await copy.json('/session')).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(await copy.json('/session')).toMatchObject({ signedIn: false });
  });

  test('is not taken from another site, on sign-out or on a change of purpose', async () => {
    const browser = await hub.signedIn('nurse');
    const headers = { origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' };
    expect((await browser.post('/sign-out', {}, { headers })).status).toBe(403);
    expect((await browser.post('/session/purpose', { purpose: 'STATUTORY_DUTY' }, { headers })).status).toBe(403);
    expect(await browser.json('/session')).toMatchObject({ signedIn: true, purpose: 'DIRECT_CARE' });
    expect((await browser.get('/sign-out')).status).toBe(404);
  });
});

describe('the purpose of a session', () => {
  test('changes by an explicit step, within the role and without more time', async () => {
    const browser = await hub.signedIn('nurse');
    const before = (await browser.json('/session')) as { expiresAt: string };
    const end = await browser.post('/session/purpose', { purpose: 'STATUTORY_DUTY', returnTo: '/who' });
    expect(end.path).toBe('/who');
    expect(await browser.json('/session')).toMatchObject({ purpose: 'STATUTORY_DUTY', expiresAt: before.expiresAt });
  });

  test("outside the role's list is refused, and nothing changes", async () => {
    const browser = await hub.signedIn('nurse');
    for (const [purpose, status] of [
      ['STATISTICS', 403],
      ['EMERGENCY', 403],
      ['CURIOSITY', 400],
      ['', 400],
    ] as const) {
      expect((await browser.post('/session/purpose', { purpose })).status).toBe(status);
    }
    expect(await browser.json('/session')).toMatchObject({ purpose: 'DIRECT_CARE' });
  });

  test('is a matter of sessions: a visitor has none to change', async () =>
    expect((await hub.browser().post('/session/purpose', { purpose: 'DIRECT_CARE' })).status).toBe(401));

  test('takes JSON as well, and answers with the session', async () => {
    const browser = await hub.signedIn('nurse');
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ purpose: 'STATUTORY_DUTY' });
    expect(await browser.json('/session/purpose', { method: 'POST', body, headers })).toMatchObject({
      purpose: 'STATUTORY_DUTY',
    });
  });

  test('does not lead to another site', async () => {
    const browser = await hub.signedIn('nurse');
    const returnTo = '//other.example';
    expect((await browser.post('/session/purpose', { purpose: 'STATUTORY_DUTY', returnTo })).status).toBe(400);
  });
});

describe('a sign-in under way', () => {
  test.each(['//other.example', 'https://other.example', '/\\other.example', '/.//other.example'])(
    'does not begin when it would end at %s',
    async (returnTo) => {
      const visit = await hub.browser().get(`/sign-in?${new URLSearchParams({ returnTo })}`);
      expect([visit.status, visit.trail]).toEqual([400, ['/sign-in']]);
    },
  );

  test('is refused when the page to return to is named twice', async () =>
    expect((await hub.browser().get('/sign-in?returnTo=/a&returnTo=/b')).status).toBe(400));

  test('uses a code with PKCE, state and nonce', async () => {
    const { location } = await hub.browser().get('/sign-in', { stopAt: '/sign-in' });
    const asked = Object.fromEntries(new URL(location!).searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: hub.origin + CALLBACK,
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]!.length).toBeGreaterThan(20);
  });

  test('is finished only by the browser that began it', async () => {
    const victim = hub.browser();
    const forger = hub.browser();
    const page = await forger.get('/sign-in');
    const code = await forger.post(
      page.path,
      { persona: 'nurse' },
      { stopAt: `/oidc/auth/${page.path.split('/').at(-1)}` },
    );
    expect(code.location).toContain(`${CALLBACK}?code=`);
    await victim.get('/sign-in');
    const path = code.location!.slice(hub.origin.length);
    expect((await victim.get(path)).status).toBe(400);
    expect(await victim.json('/session')).toMatchObject({ signedIn: false });
    expect((await forger.get(path, { stopAt: CALLBACK })).status).toBe(303);
  });

  test('is finished only with the state that it began with', async () => {
    const browser = hub.browser();
    const page = await browser.get('/sign-in');
    const resume = `/oidc/auth/${page.path.split('/').at(-1)}`;
    const code = await browser.post(page.path, { persona: 'nurse' }, { stopAt: resume });
    const back = new URL(code.location!);
    back.searchParams.set('state', 'x'.repeat(43));
    expect((await browser.get(back.pathname + back.search)).status).toBe(400);
    expect(await browser.json('/session')).toMatchObject({ signedIn: false });
  });

  test('is finished once', async () => {
    const browser = hub.browser();
    const page = await browser.get('/sign-in');
    const before = browser.cookieEntry(/^hub-sign-in/)!;
    const end = await browser.post(page.path, { persona: 'nurse' }, { stopAt: CALLBACK });
    const replay = hub.browser();
    replay.setCookie(...before);
    expect((await replay.get(end.path)).status).toBe(400);
    expect((await browser.get(end.path)).status).toBe(400);
  });

  test('ends readably when the identity provider says no', async () => {
    const browser = hub.browser();
    await browser.get('/sign-in');
    const words = 'error=access_denied&error_description=%3Cscript%3Ealert(1)%3C/script%3E';
    const visit = await browser.get(`${CALLBACK}?${words}`);
    expect(visit.status).toBe(400);
    expect(visit.text).toContain('You are not signed in');
    expect(visit.text).not.toContain('alert(1)');
  });

  test('moves to the right name of this machine first', async () => {
    const other = hub.origin.replace('localhost', '127.0.0.1');
    const response = await hub.app.inject({ url: '/sign-in?returnTo=/a', headers: { host: new URL(other).host } });
    expect([response.statusCode, response.headers.location]).toEqual([303, `${hub.origin}/sign-in?returnTo=/a`]);
  });
});
