import { z } from 'zod';
import { callerScopeShape } from './CallerScope';

/** The body that the gateway posts to a subgraph: GraphQL over HTTP, and the caller's scope. */
export const subgraphRequestShape = z.strictObject({
  query: z.string(),
  operationName: z.string().optional(),
  variables: z.record(z.string(), z.unknown()).optional(),
  scope: callerScopeShape,
});

export type SubgraphRequest = z.infer<typeof subgraphRequestShape>;
