import type { ExecutionResult } from 'graphql';
import type { CallerScope, Category } from '@hub/schema';
import type { SubgraphName } from '../caller';

/** One agency's part of the graph, running. In process and over HTTP every call comes with the gateway's token. */
export interface Subgraph {
  name: SubgraphName;
  agencyName: string;
  sdl: string;
  categories: ReadonlyMap<string, Category>;
  /** @throws HubError UNAUTHENTICATED or BAD_REQUEST; everything else is in the result, under its path. */
  execute(body: string, token: string | undefined): Promise<ExecutionResult>;
  /** Which children the caller's role reaches, when this agency owns the relationship. @throws HubError. */
  resolveScope(body: string, token: string | undefined): Promise<CallerScope>;
  ready(): Promise<void>;
}
