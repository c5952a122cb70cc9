import { randomUUID } from 'node:crypto';
import type { Purpose } from '@hub/schema';
import { importJWK, SignJWT } from 'jose';
import type { Persona } from '../personas';
import { claimsOf } from './claimsOf';
import { DEMO_AUDIENCE } from './demoAudience';
import { DEMO_ALGORITHM, type DemoKeys } from './demoKeys';

export interface Mint {
  readonly keys: DemoKeys;
  readonly issuer: string;
  readonly persona: Persona;
  readonly purpose: Purpose;
  readonly lifeSeconds: number;
}

/** An access token for scripts: the same that the provider would give the persona after sign-in (RFC 9068). */
export async function mintAccessToken({ keys, issuer, persona, purpose, lifeSeconds }: Mint): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ ...claimsOf(persona, purpose), client_id: 'hub-token' })
    .setProtectedHeader({ alg: DEMO_ALGORITHM, kid: keys.signingKey.kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(DEMO_AUDIENCE)
    .setSubject(persona.subject)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(now + lifeSeconds)
    .sign(await importJWK(keys.signingKey, DEMO_ALGORITHM));
}
