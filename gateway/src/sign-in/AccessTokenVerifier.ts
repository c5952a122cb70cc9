import { hubError } from '@hub/platform';
import type { Agreement } from '@hub/schema';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import type { Assertion } from './Assertion';
import { readAssertion } from './readAssertion';
import { rememberGood } from './rememberGood';
import { SIGNATURE_ALGORITHMS, type TrustedIssuer } from './TrustedIssuer';

/** Checks an access token and says what it asserts. @throws HubError UNAUTHENTICATED */
export type VerifyAccessToken = (token: string) => Promise<Assertion>;

/** No token is believed for longer than this after it was made, whatever end it names. */
const OLDEST_TOKEN = '24h';
/** Longer ones are not looked at: the most that a proxy usually lets through in a header. */
const LONGEST_TOKEN = 8192;

/** The verifier over all trusted issuers. Which keys are tried is decided by `iss` alone, never by a header. */
export function createAccessTokenVerifier(issuers: readonly TrustedIssuer[], agreement: Agreement): VerifyAccessToken {
  const keysOf = new Map(issuers.map((issuer) => [issuer, openKeys(issuer)]));
  return rememberGood(async (token) => {
    const issuer = issuers.find((each) => each.issuer === claimedIssuer(token));
    if (!issuer) throw refused('The token was not issued by an identity provider that this hub trusts.');
    const payload = await verifiedClaims(token, issuer, keysOf.get(issuer)!);
    return { value: readAssertion(issuer, payload, agreement), expiresAt: payload.exp! * 1000 };
  });
}

const openKeys = ({ keys }: TrustedIssuer): JWTVerifyGetKey =>
  'jwks' in keys ? createLocalJWKSet(keys.jwks) : createRemoteJWKSet(new URL(keys.jwksUri));

function claimedIssuer(token: string): string | undefined {
  try {
    return token.length > LONGEST_TOKEN ? undefined : decodeJwt(token).iss;
  } catch {
    throw refused('The credentials are not a token.');
  }
}

async function verifiedClaims(token: string, issuer: TrustedIssuer, keys: JWTVerifyGetKey): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: SIGNATURE_ALGORITHMS,
      typ: issuer.tokenType ?? 'at+jwt',
      requiredClaims: ['sub', 'iat', 'exp'],
      maxTokenAge: OLDEST_TOKEN,
      clockTolerance: 5,
    });
    return payload;
  } catch (error) {
    throw asRefusal(error);
  }
}

/** A token's fault is 401. That its issuer's keys could not be fetched is not the caller's fault, and lets nobody in. */
function asRefusal(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return refused('The token has expired.');
  if (error instanceof errors.JWTClaimValidationFailed) return refused(`The token's "${error.claim}" is not accepted.`);
  const unreachable = !(error instanceof errors.JOSEError) || UNREACHABLE.has(error.code);
  return unreachable ? hubError('POLICY_UNAVAILABLE') : refused('The token is not validly signed by its issuer.');
}

const UNREACHABLE = new Set([errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code]);

const refused = (message: string): Error => hubError('UNAUTHENTICATED', { message });
