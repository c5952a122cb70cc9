import type { SubgraphName } from '@hub/platform';
import type { DocumentNode } from 'graphql';
import type { Identity } from '../sign-in/Identity';

/** One request, from when it is known who sent it. Made by the gateway alone. */
export interface RequestContext {
  readonly identity: Identity;
  readonly requestId: string;
  /** Aborts when the client has gone. */
  readonly signal: AbortSignal;
  /** Given where somebody waits for changes: every agency that is asked is added. Nobody waits for changes of a mutation. */
  readonly tookPart?: Set<SubgraphName>;
  /** It will be asked again and again, so it must not write. */
  readonly isLive?: boolean;
}

/** What is asked: a document that was parsed and validated against the contract of the role. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}
