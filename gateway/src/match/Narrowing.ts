import type { ChildLookup } from '@hub/schema';
import { TouchedCategories, type Touched } from '../shield';

/** What the directives of an operation narrow it down to. */
export interface Narrowing {
  /** For each agency that is asked, by its argument of `@among`: what its children shall match. */
  readonly among: ReadonlyMap<string, unknown>;
  /** Whom `@emergencyLookup` looks for, and why. */
  readonly lookup: EmergencyLookup | undefined;
  /** What the directives ask: it is refused and put on record as if it had been read. */
  readonly touched: Touched;
}

/** What every other operation is narrowed to. */
export const NOT_NARROWED: Narrowing = { among: new Map(), lookup: undefined, touched: new TouchedCategories() };

export interface EmergencyLookup {
  readonly child: ChildLookup;
  readonly reason: string;
}

/** The directives that narrow a whole operation. They end at the gateway: no planner and no agency sees them. */
export const NARROWING: ReadonlySet<string> = new Set(['among', 'emergencyLookup']);
