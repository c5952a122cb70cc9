import { randomUUID } from 'node:crypto';
import { createSigner } from 'fast-jwt';
import { TOKEN_LIFE_SECONDS, type SubgraphToken } from '@hub/schema';
import { bodyDigest } from './bodyDigest';
import type { CallerIdentity, SubgraphName } from './Caller';

/** Signs what the gateway vouches for, to one subgraph, for one body. */
export interface TokenSigner {
  /** The token to send as `authorization: Bearer …`. @throws Error when the subgraph has no secret. */
  sign(audience: SubgraphName, identity: CallerIdentity, body: string): string;
}

/**
 * One secret per subgraph, held by the gateway and that subgraph only: a subgraph that is taken over can forge
 * tokens to itself and to nobody else (docs/adr/0001).
 */
export function createTokenSigner(secrets: Readonly<Record<SubgraphName, Uint8Array>>): TokenSigner {
  const signers = new Map(
    Object.entries(secrets).map(([name, secret]) => [
      name,
      createSigner({ algorithm: 'HS256', key: Buffer.from(secret) }),
    ]),
  );
  return {
    sign(audience, identity, body) {
      const sign = signers.get(audience);
      if (!sign) throw new Error(`No token secret is known for the subgraph ${audience}.`);
      return sign(claims(audience, identity, body));
    },
  };
}

function claims(audience: SubgraphName, identity: CallerIdentity, body: string): SubgraphToken {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: 'hub-gateway',
    aud: audience,
    sub: identity.subject,
    role: identity.role,
    purpose: identity.purpose,
    agreement: identity.agreementDigest,
    body: bodyDigest(body),
    rid: identity.requestId,
    jti: randomUUID(),
    iat: now,
    exp: now + TOKEN_LIFE_SECONDS,
  };
}
