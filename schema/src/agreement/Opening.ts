/**
 * What must be on record, besides role, relationship and purpose, before some children are reached in a category:
 * the young person's permission, a named and dated grant of the Caldicott guardian to this reader, or the release to
 * the young person after a review by the leaf's owner.
 */
export const OPENINGS = ['PERMISSION', 'GRANT', 'RELEASE'] as const;

export type Opening = (typeof OPENINGS)[number];
