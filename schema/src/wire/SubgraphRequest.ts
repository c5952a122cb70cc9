import { z } from 'zod';
import { callerScopeShape } from './CallerScope';
import { handedMembersShape } from './Members';

/** The body that the gateway posts to a subgraph: GraphQL over HTTP, and the caller's scope. */
export const subgraphRequestShape = z.strictObject({
  query: z.string(),
  operationName: z.string().optional(),
  variables: z.record(z.string(), z.unknown()).optional(),
  scope: callerScopeShape,
  members: handedMembersShape.optional(),
});

export type SubgraphRequest = z.infer<typeof subgraphRequestShape>;
