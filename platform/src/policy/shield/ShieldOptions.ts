import type { Category } from '@hub/schema';
import type { Caller } from '../../caller';
import type { Log } from '../../log';
import type { Policy } from '../Policy';

export interface ShieldOptions {
  /** By schema coordinate, as `emitSubgraph` gives them. */
  categories: ReadonlyMap<string, Category>;
  policy: Policy;
  /** Where a rule that failed is recorded. */
  log: Log;
}

/** What every rule finds in the resolvers' context: a caller made from a verified token, or nobody. */
export interface ShieldedContext {
  caller?: Caller;
}
