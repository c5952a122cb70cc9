import { decodeJwt } from 'jose';
import { PERSONAS } from '../personas';
import { agreement, DemoHub } from './testing/DemoHub';
import { loadDemoKeys } from './demoKeys';

let hub: DemoHub;
beforeAll(async () => void (hub = await DemoHub.start()));
afterAll(() => hub.close());
beforeEach(() => void Object.assign(hub, { real: false, away: false }));

const CALLBACK = '/sign-in/callback';

describe('the pages', () => {
  test('load nothing, run nothing and are in no frame', async () => {
    for (const visit of [await hub.browser().get('/sign-in'), await hub.browser().get(CALLBACK)]) {
      const policyHeader = visit.headers.get('content-security-policy')!;
      expect(policyHeader).toContain("default-src 'none'");
      expect(policyHeader).toContain("frame-ancestors 'none'");
      expect(policyHeader).not.toMatch(/unsafe|https?:|\*/);
      expect(visit.headers.get('cache-control')).toBe('no-store');
      expect(visit.text).not.toMatch(/<script|<img|https?:\/\/|@import|url\(/);
    }
  });

  test('say in plain words what a persona may do', async () => {
    const { text } = await hub.browser().get('/sign-in');
    for (const { name } of PERSONAS) expect(text).toContain(`Sign in as ${name}`);
    expect(text).toContain('registered with Nia Okafor&#39;s service');
    expect(text).toContain(agreement.leaves['health.status']!.holds);
  });
});

describe('the provider', () => {
  test('offers its public keys and never the private one', async () => {
    const keys = await hub.browser().json('/oidc/jwks');
    const { signingKey } = (await loadDemoKeys(hub.dataDir))!;
    expect(keys).toMatchObject({ keys: [{ kid: signingKey.kid, kty: 'EC' }] });
    expect(JSON.stringify(keys)).not.toContain(signingKey.d);
  });

  test.each([
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['with plain PKCE', { code_challenge_method: 'plain' }],
    ['with a token in the address', { response_type: 'token' }],
    ['for another client', { client_id: 'other' }],
    ['for another address', { redirect_uri: 'https://other.example/callback' }],
  ])('starts no sign-in %s', async (_what, changes) => {
    const browser = hub.browser();
    const { location } = await browser.get('/sign-in', { stopAt: '/sign-in' });
    const url = new URL(location!);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    const visit = await browser.get(url.pathname + url.search, { stopAt: '/oidc/auth' });
    expect(visit.location ?? '').not.toContain('/oidc/sign-in/');
    expect(visit.location ?? '').not.toContain('other.example');
  });

  test.each(['/oidc/me', '/oidc/reg', '/oidc/session/end', '/oidc/token/introspection', '/oidc/nothing'])(
    'has no %s',
    async (path) => expect((await hub.browser().get(path)).status).toBe(404),
  );

  test('gives the gateway a short token of the right form, for the hub alone', async () => {
    const keys = (await loadDemoKeys(hub.dataDir))!;
    const browser = hub.browser();
    const verifier = 'v'.repeat(43);
    const challenge = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(verifier))).toString('base64url');
    const redirect_uri = hub.origin + CALLBACK;
    const query = new URLSearchParams({
      client_id: 'hub-gateway',
      response_type: 'code',
      scope: 'openid',
      redirect_uri,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    });
    const page = await browser.get(`/oidc/auth?${query}`);
    const end = await browser.post(
      page.path,
      { persona: 'doctor', purpose: 'STATUTORY_DUTY' },
      { stopAt: `/oidc/auth/${page.path.split('/').at(-1)}` },
    );
    const code = new URL(end.location!).searchParams.get('code')!;
    const exchange = (secret: string) =>
      fetch(`${hub.origin}/oidc/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`hub-gateway:${secret}`)}` },
        body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri, code_verifier: verifier }),
      });
    expect((await exchange('wrong'.repeat(10))).status).toBe(401);
    const tokens = (await (await exchange(keys.clientSecret)).json()) as Record<string, string>;
    const claims = decodeJwt(tokens['access_token']!);
    expect(claims).toMatchObject({
      iss: `${hub.origin}/oidc`,
      aud: 'hub',
      sub: 'doctor',
      hub_role: 'DESIGNATED_DOCTOR',
      hub_purpose: 'STATUTORY_DUTY',
      hub_agency: 'health',
    });
    expect(claims.exp! - claims.iat!).toBe(300);
    expect(tokens['refresh_token']).toBeUndefined();
    const authorization = `Bearer ${tokens['id_token']}`;
    expect(await hub.browser().json('/session', { headers: { authorization } })).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});

describe('on a database that is marked real', () => {
  test('nobody chooses a persona, nor finishes choosing one', async () => {
    const browser = hub.browser();
    const page = await browser.get('/sign-in');
    expect(page.status).toBe(200);
    hub.real = true;
    expect((await browser.post(page.path, { persona: 'nurse' })).status).toBe(403);
    const visit = await hub.browser().get('/sign-in');
    expect(visit.status).toBe(403);
    expect(visit.text).not.toContain('Nia Okafor');
    expect((await hub.browser().get('/oidc/jwks')).status).toBe(403);
  });

  test('sessions that were good before are over', async () => {
    const browser = await hub.signedIn('nurse');
    expect(await browser.json('/who')).toMatchObject({ subject: 'nurse' });
    hub.real = true;
    expect(await browser.json('/session')).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('when nobody can say whether it is, nobody comes in', async () => {
    const browser = await hub.signedIn('nurse');
    hub.away = true;
    expect(await browser.json('/session')).toMatchObject({ errors: [{ extensions: { code: 'POLICY_UNAVAILABLE' } }] });
    expect((await hub.browser().get('/oidc/jwks')).status).toBe(503);
    hub.away = false;
    expect(await browser.json('/session')).toMatchObject({ signedIn: true });
  });
});

describe('from anywhere but this machine', () => {
  const from = (remoteAddress: string, headers = {}) =>
    hub.app.inject({ url: '/oidc/jwks', remoteAddress, headers: { host: new URL(hub.origin).host, ...headers } });

  test('the provider is closed, whatever the hub listens on', async () => {
    expect((await from('127.0.0.1')).statusCode).toBe(200);
    expect((await from('192.168.1.20')).statusCode).toBe(403);
    expect((await from('127.0.0.1', { 'x-forwarded-for': '192.168.1.20' })).statusCode).toBe(403);
    expect((await from('127.0.0.1', { forwarded: 'for=192.168.1.20' })).statusCode).toBe(403);
  });

  test('it is closed under another name, such as one that a forger pointed at this machine', async () =>
    expect((await from('127.0.0.1', { host: 'forger.example' })).statusCode).toBe(403));

  test("a persona's session or token is refused", async () => {
    const browser = await hub.signedIn('nurse');
    const cookie = browser.cookieEntry(/^hub-session/)!.join('=');
    const ask = (remoteAddress: string) => hub.app.inject({ url: '/session', remoteAddress, headers: { cookie } });
    expect((await ask('127.0.0.1')).statusCode).toBe(200);
    expect((await ask('10.0.0.7')).statusCode).toBe(401);
  });
});
