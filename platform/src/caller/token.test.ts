import { createSigner } from 'fast-jwt';
import type { CallerIdentity } from './Caller';
import { createTokenSigner } from './TokenSigner';
import { createTokenVerifier } from './TokenVerifier';
import { bodyDigest } from './bodyDigest';

const secret = Buffer.alloc(32, 1);
const otherSecret = Buffer.alloc(32, 2);
const body = '{"query":"{ hub { name } }"}';
const identity: CallerIdentity = {
  subject: 'nurse',
  role: 'LOOKED_AFTER_NURSE',
  purpose: 'DIRECT_CARE',
  requestId: 'r-1',
  agreementDigest: 'digest',
};
const signer = createTokenSigner({ health: secret, 'social-care': otherSecret });
const verifier = () => createTokenVerifier('health', secret, ['digest']);
const refused = expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) });

describe('a subgraph answers to the gateway only', () => {
  test('its own token for this body is accepted, once', () => {
    const health = verifier();
    const token = signer.sign('health', identity, body);
    expect(health.verify(token, body)).toMatchObject({ sub: 'nurse', role: 'LOOKED_AFTER_NURSE', rid: 'r-1' });
    expect(() => health.verify(token, body)).toThrow(refused);
  });

  test('none, an empty one and rubbish are refused', () => {
    for (const token of [undefined, '', 'abc', 'a.b.c']) expect(() => verifier().verify(token, body)).toThrow(refused);
  });

  test('one for another subgraph is refused, whoever signed it', () => {
    expect(() => verifier().verify(signer.sign('social-care', identity, body), body)).toThrow(refused);
    const forged = createTokenSigner({ 'social-care': secret }).sign('social-care', identity, body);
    expect(() => verifier().verify(forged, body)).toThrow(refused);
  });

  test('one under another key is refused', () =>
    expect(() =>
      verifier().verify(createTokenSigner({ health: otherSecret }).sign('health', identity, body), body),
    ).toThrow(refused));

  test('another body than the signed one is refused', () =>
    expect(() => verifier().verify(signer.sign('health', identity, body), `${body} `)).toThrow(refused));

  test('one decided under another agreement is refused', () =>
    expect(() => verifier().verify(signer.sign('health', { ...identity, agreementDigest: 'old' }, body), body)).toThrow(
      refused,
    ));

  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: 'hub-gateway', aud: 'health', sub: 'x', role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE', agreement: 'digest',
    body: bodyDigest(body), rid: 'r', jti: 'j', iat: now, exp: now + 20,
  }; // prettier-ignore
  const signedAs = (changes: object, algorithm: 'HS256' | 'HS384' | 'none' = 'HS256') =>
    createSigner({ algorithm, key: algorithm === 'none' ? undefined : secret } as never)({ ...claims, ...changes });

  test('the claims as made are accepted, and each of these changes is refused', () => {
    expect(verifier().verify(signedAs({}), body).sub).toBe('x');
    const changes = [
      { exp: now - 1 },
      { iat: now - 60 },
      { iss: 'somebody' },
      { purpose: 'CURIOSITY' },
      { jti: undefined },
      { more: 1 },
    ];
    for (const change of changes) expect(() => verifier().verify(signedAs(change), body)).toThrow(refused);
  });

  test('another algorithm, or none, is refused', () => {
    expect(() => verifier().verify(signedAs({}, 'HS384'), body)).toThrow(refused);
    expect(() => verifier().verify(signedAs({}, 'none'), body)).toThrow(refused);
  });
});
