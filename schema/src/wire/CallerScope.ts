import { z } from 'zod';
import { childIds } from './childIds';

/** Children that are reached in one leaf category only, by that category. */
const openedShape = z.record(z.string(), childIds);

/**
 * Which children the caller reaches on this request. It travels in the request body, under the token's body digest;
 * never in a header, never kept past the request. Restricted children are not among them, but for those that a named
 * grant opens. A subgraph never sees another kind than these two: a cohort is a list of its children (docs/adr/0003).
 */
export const callerScopeShape = z.discriminatedUnion('kind', [
  /** No child at all. */
  z.strictObject({ kind: z.literal('NONE') }),
  /** Named children: `minors` and `adults` (18 and over today) are disjoint. */
  z.strictObject({
    kind: z.literal('LIST'),
    minors: childIds,
    adults: childIds,
    /**
     * Whom the caller reaches only in these categories besides: by the young person's permission, by a named grant of
     * the Caldicott guardian, or because the owner released it to the young person.
     */
    opened: openedShape.optional(),
  }),
]);

export type CallerScope = z.infer<typeof callerScopeShape>;
/** Children by the leaf category in which they are opened. */
export type OpenedChildren = z.infer<typeof openedShape>;

/** The scope of a caller who reaches no child. */
export const NO_CHILDREN: CallerScope = Object.freeze({ kind: 'NONE' });
