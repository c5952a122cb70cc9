import { createVerifier } from 'fast-jwt';
import { subgraphTokenShape, TOKEN_LIFE_SECONDS, type SubgraphToken } from '@hub/schema';
import { hubError } from '../errors';
import { bodyDigest } from './bodyDigest';
import type { SubgraphName } from './Caller';

/** Checks what a subgraph was sent. The same in one process and over HTTP. */
export interface TokenVerifier {
  /** @throws HubError UNAUTHENTICATED, with the same words whatever was wrong: a forger learns nothing. */
  verify(token: string | undefined, body: string): SubgraphToken;
}

/**
 * Accepts tokens for one audience, under one secret, decided under one of the accepted agreements (the current one
 * and, when dated, the next), for exactly this body, once.
 */
export function createTokenVerifier(
  audience: SubgraphName,
  secret: Uint8Array,
  acceptedDigests: readonly string[],
): TokenVerifier {
  const verifySignature = createVerifier({
    key: Buffer.from(secret),
    algorithms: ['HS256'],
    allowedAud: audience,
    allowedIss: 'hub-gateway',
    cache: false,
    maxAge: TOKEN_LIFE_SECONDS * 1000,
  });
  const firstUse = rememberUses();
  return {
    verify(token, body) {
      const claims = readClaims(verifySignature, token);
      const right = claims && acceptedDigests.includes(claims.agreement) && claims.body === bodyDigest(body);
      if (!right || !firstUse(claims.jti)) throw hubError('UNAUTHENTICATED');
      return claims;
    },
  };
}

function readClaims(verify: (token: string) => unknown, token: string | undefined): SubgraphToken | undefined {
  try {
    return token ? subgraphTokenShape.safeParse(verify(token)).data : undefined;
  } catch {
    return undefined;
  }
}

/** Two generations of ids, each as old as a token can live: memory is bounded by the tokens of two lives. */
function rememberUses(): (jti: string) => boolean {
  let current = new Set<string>();
  let previous = new Set<string>();
  let turnAt = Date.now() + TOKEN_LIFE_SECONDS * 1000;
  return (jti) => {
    if (Date.now() >= turnAt) {
      previous = current;
      current = new Set();
      turnAt = Date.now() + TOKEN_LIFE_SECONDS * 1000;
    }
    if (current.has(jti) || previous.has(jti)) return false;
    current.add(jti);
    return true;
  };
}
