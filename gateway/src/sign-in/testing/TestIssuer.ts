import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import type { TrustedIssuer } from '../TrustedIssuer';

/** An identity provider with real keys, for tests: a health trust's unless told otherwise. */
export class TestIssuer {
  private constructor(
    readonly trusted: TrustedIssuer,
    readonly publicJwk: JWK,
    readonly privateKey: CryptoKey,
  ) {}

  static async create(bounds: Partial<TrustedIssuer> = {}): Promise<TestIssuer> {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const publicJwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' };
    const trusted = {
      issuer: 'https://identity.health.example',
      audience: 'hub',
      agencies: ['health'],
      roles: ['LOOKED_AFTER_NURSE', 'DESIGNATED_DOCTOR'],
      keys: { jwks: { keys: [publicJwk] } },
      ...bounds,
    };
    return new TestIssuer(trusted, publicJwk, privateKey);
  }

  /** A nurse's access token; what is given takes the place of its claims and header, `undefined` takes them out. */
  token(
    claims: JWTPayload = {},
    header: Record<string, unknown> = {},
    key: CryptoKey = this.privateKey,
  ): Promise<string> {
    const payload = { ...this.claims(), ...claims };
    return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'at+jwt', ...header }).sign(key);
  }

  claims(): JWTPayload {
    const now = Math.floor(Date.now() / 1000);
    const { issuer: iss, audience: aud } = this.trusted;
    const ours = { hub_role: 'LOOKED_AFTER_NURSE', hub_agency: 'health', hub_purpose: 'DIRECT_CARE' };
    return { iss, aud, sub: 'nurse-1', name: 'Nia', iat: now, exp: now + 600, ...ours };
  }
}
