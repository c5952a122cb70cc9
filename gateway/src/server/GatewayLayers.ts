import type { watchChildren } from '../audit';
import type { createOperationLimit, LimitDocument } from '../limits';
import type { ResolveScope } from '../scope';

/**
 * What a test leaves out to see that the other layers hold alone, and what a benchmark puts in a layer's place to see what
 * it costs. Given by constructor; no setting leads here, and what lets everything through is nowhere in this package.
 */
export interface GatewayLayers {
  /** False: every role gets the whole graph. */
  readonly contract?: boolean;
  /** False: nothing is refused before planning. */
  readonly shield?: boolean;
  readonly limitDocument?: LimitDocument;
  readonly limitOperation?: ReturnType<typeof createOperationLimit>;
  readonly resolveScope?: ResolveScope;
  /** Notes for the record whose data is in an answer. */
  readonly watch?: ReturnType<typeof watchChildren>;
}
