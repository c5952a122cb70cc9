import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadAgreement } from '@hub/schema';
import { exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { createAccessTokenVerifier, type VerifyAccessToken } from './AccessTokenVerifier';
import { TestIssuer } from './testing/TestIssuer';

const agreement = loadAgreement();
const now = (): number => Math.floor(Date.now() / 1000);

let issuer: TestIssuer;
let verify: VerifyAccessToken;

beforeAll(async () => {
  issuer = await TestIssuer.create();
  verify = createAccessTokenVerifier([issuer.trusted], agreement);
});

const expectAccepted = async (token: string) => expect(await verify(token)).toMatchObject({ subject: 'nurse-1' });
const expectRefused = (token: string, message?: RegExp) =>
  expect(verify(token)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    ...(message && { message: expect.stringMatching(message) }),
  });

describe('a token of a trusted issuer', () => {
  test('says who its bearer is', async () =>
    expect(await verify(await issuer.token())).toEqual({
      issuer: 'https://identity.health.example',
      subject: 'nurse-1',
      displayName: 'Nia',
      others: [],
      role: 'LOOKED_AFTER_NURSE',
      agency: 'health',
      purpose: 'DIRECT_CARE',
    }));

  test('without a name is shown by its subject', async () =>
    expect(await verify(await issuer.token({ name: undefined }))).toMatchObject({ displayName: 'nurse-1' }));

  test('without a purpose has the only one of its role, and none when the role has several', async () => {
    const oneOnly = await issuer.token({ hub_role: 'CAMHS_PRACTITIONER', hub_purpose: undefined });
    expect(await verify(oneOnly)).toMatchObject({ purpose: 'DIRECT_CARE' });
    expect(await verify(await issuer.token({ hub_purpose: undefined }))).toMatchObject({ purpose: null });
  });

  test.each(['sub', 'iat', 'exp', 'hub_role', 'hub_agency'])('is refused without %s', async (claim) =>
    expectRefused(await issuer.token({ [claim]: undefined })),
  );

  test('is refused with a purpose that does not exist', async () =>
    expectRefused(await issuer.token({ hub_purpose: 'CURIOSITY' }), /hub_purpose/));
});

describe('alg none', () => {
  test('is refused, though everything else is right', async () =>
    expectRefused(new UnsecuredJWT(issuer.claims()).encode()));

  test.each(['none', 'None', 'NONE', 'nOnE'])('is refused as %s with and without a signature', async (alg) => {
    const [, payload, signature] = (await issuer.token()).split('.');
    const header = Buffer.from(JSON.stringify({ alg, kid: 'test', typ: 'at+jwt' })).toString('base64url');
    await expectRefused(`${header}.${payload}.`);
    await expectRefused(`${header}.${payload}.${signature}`);
  });
});

describe('key confusion', () => {
  const forge = (secret: Uint8Array, header = {}) =>
    new SignJWT(issuer.claims()).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', ...header }).sign(secret);

  test('an HMAC with the public key, in any of its spellings, is refused', async () => {
    const key = (await importJWK(issuer.publicJwk, 'RS256', { extractable: true })) as CryptoKey;
    const pem = await exportSPKI(key);
    for (const secret of [pem, pem.trim(), `${pem}\n`, JSON.stringify(issuer.publicJwk), issuer.publicJwk.n!]) {
      await expectRefused(await forge(new TextEncoder().encode(secret)));
      await expectRefused(await forge(new TextEncoder().encode(secret), { kid: 'test' }));
    }
    await expectAccepted(await issuer.token());
  });

  test('a key that the token itself brings or points to is not used', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const { exportJWK } = await import('jose');
    const jwk = await exportJWK(publicKey);
    await expectRefused(await issuer.token({}, { jwk }, privateKey));
    await expectRefused(await issuer.token({}, { jku: 'http://localhost/keys', kid: 'other' }, privateKey));
    await expectRefused(await issuer.token({}, {}, privateKey), /not validly signed/);
  });
});

describe('a token for another place or time', () => {
  test('another issuer is refused, with its own good signature and with ours', async () => {
    const other = await TestIssuer.create({ issuer: 'https://forger.example' });
    await expectRefused(await other.token(), /trusts/);
    await expectRefused(await issuer.token({ iss: 'https://forger.example' }));
    await expectRefused(await issuer.token({ iss: `${issuer.trusted.issuer}/` }));
    await expectRefused(await other.token({ iss: issuer.trusted.issuer }), /not validly signed/);
  });

  test("one trusted issuer cannot sign in another's name", async () => {
    const council = await TestIssuer.create({ issuer: 'https://identity.council.example' });
    const both = createAccessTokenVerifier([issuer.trusted, council.trusted], agreement);
    expect(await both(await council.token())).toMatchObject({ issuer: 'https://identity.council.example' });
    await expect(both(await council.token({ iss: issuer.trusted.issuer }))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  test('another audience is refused', async () => {
    await expectRefused(await issuer.token({ aud: 'payroll' }), /"aud"/);
    await expectRefused(await issuer.token({ aud: undefined }), /"aud"/);
    await expectAccepted(await issuer.token({ aud: ['payroll', 'hub'] }));
  });

  test('an expired one is refused, one about to expire is not', async () => {
    await expectRefused(await issuer.token({ iat: now() - 900, exp: now() - 60 }), /expired/);
    await expectAccepted(await issuer.token({ exp: now() + 2 }));
  });

  test('one that is not yet good is refused', async () => expectRefused(await issuer.token({ nbf: now() + 600 })));

  test('one older than a day is refused, whatever end it names', async () =>
    expectRefused(await issuer.token({ iat: now() - 25 * 3600, exp: now() + 3600 })));

  test('an identity token is not an access token', async () => {
    await expectRefused(await issuer.token({}, { typ: 'JWT' }), /"typ"/);
    await expectRefused(await issuer.token({}, { typ: undefined }), /"typ"/);
  });
});

describe('what is not a token', () => {
  test.each(['', 'a', 'a.b.c', '..', 'e30.e30.', 'null.null.null'])('%j is refused', (text) => expectRefused(text));
  test('nor is a very long one looked at', async () => expectRefused(await issuer.token({ name: 'x'.repeat(9000) })));
  test('a changed claim breaks the signature', async () => {
    const [header, , signature] = (await issuer.token()).split('.');
    const payload = Buffer.from(JSON.stringify({ ...issuer.claims(), hub_role: 'DESIGNATED_DOCTOR' })).toString(
      'base64url',
    );
    await expectRefused(`${header}.${payload}.${signature}`, /not validly signed/);
  });
});

describe('keys at an address', () => {
  let server: Server;
  let answer: { status: number; body: string };

  beforeAll(async () => {
    server = createServer((_request, response) => response.writeHead(answer.status).end(answer.body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  const remote = () => {
    const jwksUri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
    return createAccessTokenVerifier([{ ...issuer.trusted, keys: { jwksUri } }], agreement);
  };

  test('are fetched', async () => {
    answer = { status: 200, body: JSON.stringify({ keys: [issuer.publicJwk] }) };
    expect(await remote()(await issuer.token())).toMatchObject({ subject: 'nurse-1' });
  });

  test.each([
    ['an error', { status: 500, body: '' }],
    ['garbage', { status: 200, body: '<html>' }],
  ])('let nobody in while there is %s, and that is not held against the token', async (_what, given) => {
    answer = given;
    await expect(remote()(await issuer.token())).rejects.toMatchObject({ code: 'POLICY_UNAVAILABLE' });
  });
});
