import type { TrustedIssuer } from '@hub/gateway';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An identity provider of social care with a key of its own. */
export interface Callers {
  /** For the gateway to believe it. */
  issuer: TrustedIssuer;
  /** A bearer token of somebody in a role of social care: a social worker unless told otherwise. */
  tokenOf(subject: string, role?: string): Promise<string>;
}

const [ISSUER, AUDIENCE] = ['https://identity.example', 'hub'];
export const ROLES = ['SOCIAL_WORKER', 'TEAM_MANAGER', 'PERSONAL_ADVISER', 'REVIEWING_OFFICER'];

/** Makes one. */
export async function createCallers(): Promise<Callers> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const key = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' };
  return {
    issuer: {
      issuer: ISSUER,
      audience: AUDIENCE,
      agencies: ['social care'],
      roles: ROLES,
      keys: { jwks: { keys: [key] } },
    },
    tokenOf: (subject, role = 'SOCIAL_WORKER') =>
      new SignJWT({ hub_role: role, hub_agency: 'social care', hub_purpose: purposeOf(role), name: subject })
        .setProtectedHeader({ alg: 'ES256', kid: 'bench', typ: 'at+jwt' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('8h')
        .sign(privateKey),
  };
}

const purposeOf = (role: string): string => (role === 'REVIEWING_OFFICER' ? 'STATUTORY_DUTY' : 'DIRECT_CARE');
