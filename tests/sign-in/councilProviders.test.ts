import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@hub/platform/testing';
import { Browser } from '../../hub/src/demo-identity-provider/testing/Browser';
import { startCouncilProvider, type CouncilProvider } from '../support/councilProvider';
import { startHub, type RunningHub } from '../support/startHub';

/**
 * Two organisations that know nothing of each other: North Riding Council, of social workers and advisers, and Vale
 * Trust, of nurses. Both have somebody whose name in their directory is `jsmith`.
 */
let council: CouncilProvider;
let trust: CouncilProvider;
let hub: RunningHub;

const COUNCIL = [
  { subject: 'jsmith', name: 'Jo Smith', groups: ['CLA-Social-Workers'] },
  { subject: 'both', name: 'Bo Thorpe', groups: ['CLA-Social-Workers', 'CLA-Managers'] },
  { subject: 'forger', name: 'Mal Lory', groups: ['CLA-Nurses'] },
  { subject: 'nobody', name: 'No Body', groups: ['Bin-Collection'] },
];
const TRUST = [{ subject: 'jsmith', name: 'Jan Smith', groups: ['lac-nurse'] }];

beforeAll(async () => {
  // The library warns that its login pages and its memory are for development; here they are a stranger's.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const port = await freePort();
  const redirect = `http://localhost:${port}/sign-in/callback`;
  [council, trust] = await Promise.all([
    startCouncilProvider(COUNCIL, redirect),
    startCouncilProvider(TRUST, redirect),
  ]);
  const file = join(mkdtempSync(join(tmpdir(), 'hub-providers-')), 'providers.json');
  const common = { audience: 'hub' };
  const clientOf = ({ client: { clientId } }: CouncilProvider, clientSecretFrom: string) => ({
    clientId,
    clientSecretFrom,
  });
  writeFileSync(
    file,
    JSON.stringify([
      {
        ...common,
        key: 'council',
        label: 'North Riding Council staff',
        issuer: council.issuer,
        jwksUri: council.jwksUri,
        agencies: ['social care'],
        roles: ['SOCIAL_WORKER', 'TEAM_MANAGER'],
        subjectPrefix: 'north-riding:',
        groups: {
          claim: 'groups',
          roles: { 'CLA-Social-Workers': 'SOCIAL_WORKER', 'CLA-Managers': 'TEAM_MANAGER' },
        },
        signIn: clientOf(council, 'COUNCIL_CLIENT_SECRET'),
      },
      {
        ...common,
        key: 'trust',
        label: 'Vale Trust staff',
        issuer: trust.issuer,
        jwksUri: trust.jwksUri,
        agencies: ['health'],
        roles: ['LOOKED_AFTER_NURSE'],
        subjectPrefix: 'vale:',
        groups: { claim: 'groups', roles: { 'lac-nurse': 'LOOKED_AFTER_NURSE' } },
        signIn: clientOf(trust, 'TRUST_CLIENT_SECRET'),
      },
    ]),
  );
  hub = await startHub({
    transport: 'direct',
    environment: {
      PORT: String(port),
      HUB_IDENTITY_PROVIDERS: file,
      COUNCIL_CLIENT_SECRET: council.client.clientSecret,
      TRUST_CLIENT_SECRET: trust.client.clientSecret,
    },
  });
}, 120_000);
afterAll(async () => {
  await hub?.stop();
  await Promise.all([council?.close(), trust?.close()]);
});

/** Goes through the provider's own pages as a person would: name, then consent; ends where the hub left the browser. */
async function signIn(provider: 'council' | 'trust', login: string, returnTo = '/explorer') {
  const browser = new Browser(hub.url);
  let page = await browser.get(`/sign-in?${new URLSearchParams({ provider, returnTo })}`);
  for (const form of [{ prompt: 'login', login, password: 'any' }, { prompt: 'consent' }]) {
    const action = /<form[^>]* action="([^"]+)"/.exec(page.text)?.[1];
    if (!action) break;
    page = await browser.post(action, form as Record<string, string>);
  }
  return { browser, page };
}

const session = (browser: Browser) => browser.json('/session') as Promise<Record<string, unknown>>;

describe('each organisation signs its own people in', () => {
  test('a visitor chooses between them, and the personas, by name', async () => {
    const { text } = await new Browser(hub.url).get('/sign-in');
    for (const label of ['North Riding Council staff', 'Vale Trust staff', 'Try it as a persona'])
      expect(text).toContain(label);
  });

  test('a nurse of the trust has her role, and is asked for which of its purposes she acts', async () => {
    const { browser, page } = await signIn('trust', 'jsmith');
    expect(page.path).toBe('/session/choose?returnTo=%2Fexplorer');
    expect(await session(browser)).toMatchObject({
      name: 'Jan Smith',
      role: 'LOOKED_AFTER_NURSE',
      agency: 'health',
      purpose: null,
    });
    const chosen = await browser.post('/session/role', {
      role: 'LOOKED_AFTER_NURSE',
      purpose: 'DIRECT_CARE',
      returnTo: '/session',
    });
    expect(chosen.path).toBe('/session');
    expect(await session(browser)).toMatchObject({ purpose: 'DIRECT_CARE' });
  });

  test('until a purpose is chosen nothing is answered in her name', async () => {
    const { browser } = await signIn('trust', 'jsmith');
    expect(await ask(browser, '{ healthAssessments { totalCount } }')).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  test('whoever is called the same in two directories is two people', async () => {
    const [council, trust] = [await signIn('council', 'jsmith'), await signIn('trust', 'jsmith')];
    expect([await session(council.browser), await session(trust.browser)]).toMatchObject([
      { name: 'Jo Smith', role: 'SOCIAL_WORKER' },
      { name: 'Jan Smith', role: 'LOOKED_AFTER_NURSE' },
    ]);
  });
});

describe('a provider asserts what it was bound to, and nothing else', () => {
  test('a council cannot make a nurse: its group stands for no role', async () => {
    const { browser, page } = await signIn('council', 'forger');
    expect(page.status).toBe(401);
    expect(await session(browser)).toMatchObject({ signedIn: false, role: 'ANONYMOUS' });
  });

  test('nor by a token of its own that says so', async () => {
    for (const claims of [
      { sub: 'x', groups: ['lac-nurse'] },
      { sub: 'x', hub_role: 'LOOKED_AFTER_NURSE', hub_agency: 'health', hub_purpose: 'DIRECT_CARE' },
      { sub: 'x', groups: ['CLA-Nurses'] },
    ]) {
      const client = hub.withToken(await council.accessToken(claims));
      expect(await client.ask('{ healthAssessments { totalCount } }')).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
  });

  test('nor a person of another directory: the prefix is the provider’s, whatever it calls the subject', async () => {
    const said = { groups: ['CLA-Social-Workers'], hub_purpose: 'STATUTORY_DUTY' };
    for (const sub of ['social-worker', 'vale:jsmith', 'north-riding:jsmith']) {
      const client = hub.withToken(await council.accessToken({ ...said, sub }));
      expect(await client.ask('{ children { totalCount } }')).toMatchObject({ data: { children: { totalCount: 0 } } });
    }
  });

  test('somebody in no group that stands for a role does not come in', async () => {
    const { browser, page } = await signIn('council', 'nobody');
    expect(page.status).toBe(401);
    expect(await session(browser)).toMatchObject({ signedIn: false });
  });
});

describe('somebody with two roles has one at a time', () => {
  test('and changes it by an explicit step, with its own purpose', async () => {
    const { browser } = await signIn('council', 'both');
    expect(await session(browser)).toMatchObject({
      role: 'SOCIAL_WORKER',
      roles: ['SOCIAL_WORKER', 'TEAM_MANAGER'],
      purpose: null,
    });
    await browser.post('/session/role', { role: 'TEAM_MANAGER', purpose: 'STATUTORY_DUTY' });
    expect(await session(browser)).toMatchObject({ role: 'TEAM_MANAGER', purpose: 'STATUTORY_DUTY' });
    await browser.post('/session/role', { role: 'SOCIAL_WORKER', purpose: 'DIRECT_CARE' });
    expect(await session(browser)).toMatchObject({ role: 'SOCIAL_WORKER', purpose: 'DIRECT_CARE' });
  });

  test('not to a role that is not theirs, nor for a purpose that the role lacks, nor from another site', async () => {
    const { browser } = await signIn('council', 'both');
    const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    expect((await browser.post('/session/role', { role: 'LOOKED_AFTER_NURSE' })).status).toBe(403);
    expect((await browser.post('/session/role', { role: 'TEAM_MANAGER', purpose: 'EMERGENCY' })).status).toBe(403);
    expect((await browser.post('/session/role', { role: 'TEAM_MANAGER' }, { headers })).status).toBe(403);
    expect(await session(browser)).toMatchObject({ role: 'SOCIAL_WORKER', purpose: null });
  });

  test('a program’s token that names both is refused: nothing says which it means', async () => {
    const groups = ['CLA-Social-Workers', 'CLA-Managers'];
    const client = hub.withToken(await council.accessToken({ sub: 'both', groups, hub_purpose: 'STATUTORY_DUTY' }));
    expect(await client.ask('{ children { totalCount } }')).toMatchObject({
      errors: [{ message: expect.stringContaining('several roles'), extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});

async function ask(browser: Browser, query: string): Promise<unknown> {
  return browser.json('/graphql', {
    method: 'POST',
    body: JSON.stringify({ query }),
    headers: { 'content-type': 'application/json', origin: hub.url },
  });
}
