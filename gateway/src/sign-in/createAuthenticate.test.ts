import { createLog, createPolicy, createTokenSigner } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import fastify, { type FastifyRequest } from 'fastify';
import type { Identity } from './Identity';
import { createSignIn } from './createSignIn';
import { publicAddressOf } from './PublicAddress';
import { SessionCookie } from './SessionCookie';
import { TestIssuer } from './testing/TestIssuer';
import type { TrustedIssuer } from './TrustedIssuer';

const policy = createPolicy(loadAgreement());
const log = createLog('test', 'silent');
const publicUrl = 'http://localhost:4000';
const sessionSecret = new Uint8Array(32).fill(1);

let issuer: TestIssuer;
beforeAll(async () => void (issuer = await TestIssuer.create()));

/** Asks who a request with these headers comes from, through a real server's parsing. */
async function who(headers: Record<string, string>, bounds: Partial<TrustedIssuer> = {}): Promise<Identity> {
  const issuers = [{ ...issuer.trusted, ...bounds }];
  const { authenticate } = createSignIn({ issuers, sessionSecret, policy, publicUrl, log });
  const app = fastify();
  app.get('/', async (request) => authenticate(request));
  app.setErrorHandler((error: Error & { code?: string }, _request, reply) =>
    reply.code(401).send({ code: error.code, message: error.message }),
  );
  const response = await app.inject({ url: '/', headers });
  if (response.statusCode === 200) return response.json<Identity>();
  throw Object.assign(new Error(response.json<{ message: string }>().message), response.json());
}

const bearer = async (claims = {}) => ({ authorization: `Bearer ${await issuer.token(claims)}` });
const refused = { code: 'UNAUTHENTICATED' };

/** A cookie as our own hub makes it. */
async function cookie(changes: object = {}, secret = sessionSecret): Promise<string> {
  const cookies = new SessionCookie(secret, publicAddressOf(publicUrl));
  let line = '';
  const reply = { header: (_name: string, value: string) => void (line = value) };
  const { iss, sub, hub_role: role, hub_agency: agency, hub_purpose: purpose } = issuer.claims();
  const said = { issuer: iss, subject: sub, displayName: 'Nia', role, agency, purpose, ...changes };
  await cookies.start(reply as never, said as never);
  return line.split(';')[0]!;
}

describe('credentials', () => {
  test('none at all make a visitor', async () =>
    expect(await who({})).toEqual({ subject: 'anonymous', displayName: 'Visitor', role: 'ANONYMOUS', purpose: null }));

  test('a good token or a good session makes a person', async () => {
    const nurse = { subject: 'nurse-1', displayName: 'Nia', role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE' };
    expect(await who(await bearer())).toEqual(nurse);
    expect(await who({ cookie: await cookie() })).toEqual(nurse);
  });

  test.each(['Bearer', 'Bearer ', 'Bearer x y', 'Basic bnVyc2U6bnVyc2U=', 'nurse', '', 'Bearer ,'])(
    'the header %j is refused and never makes a visitor',
    async (authorization) => expect(who({ authorization })).rejects.toMatchObject(refused),
  );

  test('a bad token is not saved by a good session', async () =>
    expect(who({ authorization: 'Bearer a.b.c', cookie: await cookie() })).rejects.toMatchObject(refused));

  test('a bad session is refused and never makes a visitor', async () => {
    const good = await cookie();
    const [name, value] = good.split('=') as [string, string];
    const flipped = `${name}=${value.slice(0, -3)}${value.at(-3) === 'A' ? 'B' : 'A'}${value.slice(-2)}`;
    for (const bad of [`${name}=`, `${name}=x`, flipped, await cookie({}, new Uint8Array(32).fill(2))]) {
      await expect(who({ cookie: bad })).rejects.toMatchObject(refused);
    }
    expect(await who({ cookie: good })).toMatchObject({ subject: 'nurse-1' });
  });

  test('a session is over after eight hours', async () => {
    const made = await cookie();
    jest.useFakeTimers({
      now: Date.now() + 8 * 3600_000 - 60_000,
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
    });
    try {
      expect(await who({ cookie: made })).toMatchObject({ subject: 'nurse-1' });
      jest.setSystemTime(Date.now() + 120_000);
      await expect(who({ cookie: made })).rejects.toMatchObject(refused);
    } finally {
      jest.useRealTimers();
    }
  });

  test("other programs' cookies do not matter", async () =>
    expect(await who({ cookie: 'hub-session-4001=x; theme=dark' })).toMatchObject({ role: 'ANONYMOUS' }));
});

describe('headers by which a client claims to be somebody', () => {
  const claims = {
    'x-hub-role': 'DESIGNATED_DOCTOR',
    'x-hub-purpose': 'STATUTORY_DUTY',
    'x-hub-subject': 'doctor-1',
    'x-user': 'doctor-1',
    'x-forwarded-user': 'doctor-1',
    'hub-role': 'DESIGNATED_DOCTOR',
    'hub-caller': 'doctor-1',
    role: 'DESIGNATED_DOCTOR',
    purpose: 'STATUTORY_DUTY',
  };

  test('are dropped: a visitor stays a visitor', async () =>
    expect(await who(claims)).toMatchObject({ role: 'ANONYMOUS' }));

  test('are dropped: a nurse stays a nurse', async () => {
    const nurse = { subject: 'nurse-1', role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE' };
    expect(await who({ ...claims, ...(await bearer()) })).toMatchObject(nurse);
    expect(await who({ ...claims, cookie: await cookie() })).toMatchObject(nurse);
  });

  test("the gateway's own token to a subgraph is no credential here", async () => {
    const signer = createTokenSigner({ health: new Uint8Array(32).fill(3) });
    const { subject, role } = { subject: 'nurse-1', role: 'LOOKED_AFTER_NURSE' };
    const token = signer.sign(
      'health',
      { subject, role, purpose: 'DIRECT_CARE', requestId: 'r', agreementDigest: policy.digest },
      '{}',
    );
    await expect(who({ authorization: `Bearer ${token}` })).rejects.toMatchObject(refused);
  });
});

describe('an issuer is bound to its agencies and roles', () => {
  const council = { agencies: ['social care'], roles: ['SOCIAL_WORKER'] };

  test("a council's provider cannot make a nurse", async () => {
    await expect(who(await bearer(), council)).rejects.toMatchObject(refused);
    expect(await who(await bearer({ hub_role: 'SOCIAL_WORKER', hub_agency: 'social care' }), council)).toMatchObject({
      role: 'SOCIAL_WORKER',
    });
  });

  test('nor speak for the health trust, even when both its lists are careless', async () => {
    await expect(who(await bearer({ hub_agency: 'health', hub_role: 'SOCIAL_WORKER' }), council)).rejects.toMatchObject(
      refused,
    );
    const careless = { agencies: ['social care'], roles: ['SOCIAL_WORKER', 'LOOKED_AFTER_NURSE'] };
    await expect(who(await bearer({ hub_agency: 'social care' }), careless)).rejects.toMatchObject(refused);
  });

  test.each(['ANONYMOUS', 'ADMINISTRATOR', 'constructor', '__proto__', ''])(
    'the role %j is refused',
    async (hub_role) => expect(who(await bearer({ hub_role }), { roles: [hub_role] })).rejects.toMatchObject(refused),
  );

  test('a person whom the issuer no longer knows is refused', async () => {
    const knows = (subject: string, role: string) => subject === 'nurse-1' && role === 'LOOKED_AFTER_NURSE';
    expect(await who(await bearer(), { knows })).toMatchObject({ subject: 'nurse-1' });
    await expect(who(await bearer({ sub: 'ghost' }), { knows })).rejects.toMatchObject(refused);
    await expect(who(await bearer({ hub_role: 'DESIGNATED_DOCTOR' }), { knows })).rejects.toMatchObject(refused);
  });

  test('a session ends when its issuer loses the role, the trust or its permission', async () => {
    const sent = { cookie: await cookie() };
    expect(await who(sent)).toMatchObject({ subject: 'nurse-1' });
    await expect(who(sent, { roles: [] })).rejects.toMatchObject(refused);
    await expect(who(sent, { issuer: 'https://other.example' })).rejects.toMatchObject(refused);
    await expect(who(sent, { refuses: async () => 'Closed.' })).rejects.toMatchObject({
      ...refused,
      message: 'Closed.',
    });
  });

  test('when the issuer cannot be asked, nobody comes in', async () => {
    const refuses = (_request: FastifyRequest) => Promise.reject(new Error('database away'));
    await expect(who(await bearer(), { refuses })).rejects.toMatchObject({ code: 'POLICY_UNAVAILABLE' });
    await expect(who({ cookie: await cookie() }, { refuses })).rejects.toMatchObject({ code: 'POLICY_UNAVAILABLE' });
  });
});

describe('a purpose', () => {
  test("outside the role's list is refused, inside it is kept", async () => {
    await expect(who(await bearer({ hub_purpose: 'STATISTICS' }))).rejects.toMatchObject(refused);
    await expect(who({ cookie: await cookie({ purpose: 'EMERGENCY' }) })).rejects.toMatchObject(refused);
    expect(await who(await bearer({ hub_purpose: 'STATUTORY_DUTY' }))).toMatchObject({ purpose: 'STATUTORY_DUTY' });
  });

  test('must have been chosen before anything is asked', async () => {
    const message = expect.stringContaining('DIRECT_CARE, STATUTORY_DUTY');
    await expect(who(await bearer({ hub_purpose: undefined }))).rejects.toMatchObject({ ...refused, message });
    await expect(who({ cookie: await cookie({ purpose: null }) })).rejects.toMatchObject({ ...refused, message });
  });
});
