import { z } from 'zod';

/**
 * Which children the caller reaches on this request, as the agency that employs the caller answered it.
 * It travels in the request body, under the token's body digest; never in a header, never kept past the request.
 * Restricted children have already been taken out by the agency that answered.
 */
export const callerScopeShape = z.discriminatedUnion('kind', [
  /** No child at all. */
  z.strictObject({ kind: z.literal('NONE') }),
  /** Named children: `minors` and `adults` (18 and over today) are disjoint. */
  z.strictObject({
    kind: z.literal('LIST'),
    minors: z.array(z.uuid()),
    adults: z.array(z.uuid()),
  }),
  /** Every child looked after by one responsible authority, between two ages in whole years, both included. */
  z.strictObject({
    kind: z.literal('AUTHORITY'),
    authority: z.uuid(),
    fromAge: z.int().min(0),
    toAge: z.int().max(25),
  }),
]);

export type CallerScope = z.infer<typeof callerScopeShape>;

/** The scope of a caller who reaches no child. */
export const NO_CHILDREN: CallerScope = Object.freeze({ kind: 'NONE' });
