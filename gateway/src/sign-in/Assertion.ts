import { PURPOSES } from '@hub/schema';
import { z } from 'zod';

/** What an issuer says of a person, as we keep it: read from an access token, or opened from our session cookie. */
export const assertionShape = z.object({
  issuer: z.string(),
  subject: z.string().min(1).max(255),
  displayName: z.string().min(1).max(255),
  role: z.string(),
  agency: z.string(),
  /** Null until a person whose role has several purposes has chosen one. */
  purpose: z.enum(PURPOSES).nullable(),
  /** Other roles that the issuer gives the same person: one is active, and changing it is an explicit step. */
  others: z.array(z.object({ role: z.string(), agency: z.string() })).default([]),
});

export type AssertedRole = Pick<Assertion, 'role' | 'agency'>;
export type Assertion = z.infer<typeof assertionShape>;

/** The claims that we read of every issuer's tokens. */
export const tokenClaimsShape = z.looseObject({
  iss: z.string(),
  exp: z.number(),
  sub: z.string().min(1).max(255),
  name: z.string().min(1).max(255).optional(),
  hub_purpose: z.enum(PURPOSES).optional(),
});

export type TokenClaims = z.infer<typeof tokenClaimsShape>;
