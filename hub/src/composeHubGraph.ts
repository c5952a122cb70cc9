import { createHubSubgraph } from '@hub/gateway';
import { healthTypes } from '@hub/health';
import { composeGraph, createPolicy, emitSubgraph, type ComposedGraph, type GraphSubgraph } from '@hub/platform';
import type { Agreement } from '@hub/schema';
import { socialCareTypes } from '@hub/social-care';

export interface HubGraph extends ComposedGraph {
  subgraphs: GraphSubgraph[];
}

/** The whole graph from the owners' code and the agreement, without a database. @throws SchemaProblems, by name. */
export function composeHubGraph(agreement: Agreement): HubGraph {
  const subgraphs = [
    subgraph('social-care', emitSubgraph(socialCareTypes).sdl),
    subgraph('health', emitSubgraph(healthTypes).sdl),
    subgraph('hub', emitSubgraph(createHubSubgraph(createPolicy(agreement), [])).sdl),
  ];
  return { subgraphs, ...composeGraph(subgraphs, agreement) };
}

/** Where a subgraph really listens is a setting of the gateway; the committed graph only has to name it. */
const subgraph = (name: string, sdl: string): GraphSubgraph => ({ name, url: `hub://${name}`, sdl });
