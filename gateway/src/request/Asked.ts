import type { CallerIdentity } from '@hub/platform';
import type { DocumentNode } from 'graphql';
import type { Identity } from '../sign-in/Identity';

/** One request, from when it is known who sent it. Made by the gateway alone. */
export interface RequestContext {
  readonly identity: Identity;
  readonly requestId: string;
  /** Aborts when the client has gone. */
  readonly signal: AbortSignal;
}

/** What is asked: a document that was parsed and validated against the contract of the role. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the fetchers need of a request. */
export interface FetchContext {
  readonly caller: CallerIdentity;
  /** The caller's scope as JSON text: written once, sent to each subgraph under its own token. */
  readonly scopeText: string;
  readonly signal: AbortSignal;
}
