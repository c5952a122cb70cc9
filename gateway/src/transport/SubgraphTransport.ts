import type { SubgraphName } from '@hub/platform';
import type { CallerScope } from '@hub/schema';
import type { ExecutionResult } from 'graphql';

/** The way to the subgraphs: the same bodies and tokens whether in this process or over HTTP. */
export interface SubgraphTransport {
  execute(name: SubgraphName, body: string, token: string, signal?: AbortSignal): Promise<ExecutionResult>;
  resolveScope(name: SubgraphName, body: string, token: string, signal?: AbortSignal): Promise<CallerScope>;
  /** Rejects while the subgraph cannot answer. */
  ready(name: SubgraphName): Promise<void>;
  close(): Promise<void>;
}
