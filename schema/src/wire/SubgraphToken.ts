import { z } from 'zod';
import { PURPOSES } from '../agreement/Agreement';

/** The longest life of a token from gateway to subgraph, in seconds. */
export const TOKEN_LIFE_SECONDS = 20;

/**
 * What the gateway vouches for, to one subgraph, for one request body. A subgraph answers nothing without it.
 * Registered claims as in RFC 7519; the rest are ours.
 */
export const subgraphTokenShape = z.strictObject({
  iss: z.literal('hub-gateway'),
  /** The one subgraph that may accept it, by its name in the supergraph. */
  aud: z.string(),
  /** The person, as their identity provider names them; `anonymous` for a visitor. */
  sub: z.string().min(1),
  /** One role of the agreement. */
  role: z.string(),
  /** The purpose of the session; null only for ANONYMOUS. */
  purpose: z.enum(PURPOSES).nullable(),
  /** Digest of the agreement that the gateway decided under. */
  agreement: z.string(),
  /** SHA-256 (base64url) of the exact bytes of the request body. */
  body: z.string(),
  /** Request id, the same through all parts. */
  rid: z.string(),
  /** Unique per token; a subgraph accepts it once. */
  jti: z.string(),
  iat: z.int(),
  exp: z.int(),
});

export type SubgraphToken = z.infer<typeof subgraphTokenShape>;
