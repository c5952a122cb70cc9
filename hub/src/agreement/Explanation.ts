import type { Category, Opening, Purpose, RoleName } from '@hub/schema';

/** `AFTER`: once all of `needs` is on record. */
export type Verdict = 'ALLOWS' | 'AFTER' | 'REFUSES';

/** What one layer says when it is asked alone, and why. */
export interface LayerVerdict {
  layer: 'contract' | 'shield' | 'row-level security';
  verdict: Verdict;
  why: string;
}

/** What decides about one field, for one role, purpose and child. */
export interface Explanation {
  role: RoleName;
  field: string;
  item: Category;
  holds: string;
  owner: string;
  action: 'read' | 'change';
  purpose: Purpose | null;
  /** Of whom; null where the item holds nothing of one person. */
  child: string | null;
  layers: LayerVerdict[];
  /** All layers together: the strictest. */
  verdict: Verdict;
  needs: readonly Opening[];
}
