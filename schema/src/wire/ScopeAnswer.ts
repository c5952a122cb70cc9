import { z } from 'zod';
import { childIds } from './childIds';

/** A responsible authority by the three digits that the Department for Education gave it, such as 816 for York. */
export const authorityCodeShape = z.string().regex(/^\d{3}$/);

/**
 * What the agency that owns a relationship answers the gateway: children, nobody, or a cohort of which it does not know
 * the members. The gateway makes a caller's scope of it.
 */
export const scopeAnswerShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('NONE') }),
  z.strictObject({
    kind: z.literal('LIST'),
    minors: childIds,
    adults: childIds,
    /** Related to the caller, and restricted: in no scope, until a named grant opens one. Never passed on. */
    restricted: childIds.optional(),
    /** Those of `restricted` who are under the age of permission; to open another a permission may be needed besides. */
    restrictedMinors: childIds.optional(),
  }),
  /** All whom this authority looks after today, of these ages in whole years, both included. */
  z.strictObject({
    kind: z.literal('AUTHORITY'),
    authority: authorityCodeShape,
    fromAge: z.int().min(0),
    toAge: z.int().max(25),
  }),
]);

export type ScopeAnswer = z.infer<typeof scopeAnswerShape>;

/** Whom somebody on emergency duty looks for: an exact match of all three finds one child or nobody. */
export const childLookupShape = z.strictObject({
  givenName: z.string().min(1).max(200),
  familyName: z.string().min(1).max(200),
  dateOfBirth: z.iso.date(),
});

export type ChildLookup = z.infer<typeof childLookupShape>;

/** What the gateway asks the owner of a relationship. */
export const scopeQuestionShape = z.strictObject({ relationship: z.string(), lookup: childLookupShape.optional() });
