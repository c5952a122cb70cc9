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
});

export type Assertion = z.infer<typeof assertionShape>;

/** The claims of an access token that we read, beside the registered ones. */
export const tokenClaimsShape = z.object({
  iss: z.string(),
  exp: z.number(),
  sub: z.string().min(1).max(255),
  name: z.string().min(1).max(255).optional(),
  hub_role: z.string(),
  hub_agency: z.string(),
  hub_purpose: z.enum(PURPOSES).optional(),
});
