import { createHubSubgraph } from '@hub/gateway';
import { composeGraph, createPolicy, emitSubgraph, type ComposedGraph, type GraphSubgraph } from '@hub/platform';
import type { Agreement } from '@hub/schema';
import { SERVICES } from './services';

export interface HubGraph extends ComposedGraph {
  subgraphs: GraphSubgraph[];
}

/** The whole graph from the owners' code and the agreement, without a database. @throws SchemaProblems, by name. */
export function composeHubGraph(agreement: Agreement): HubGraph {
  const subgraphs = emitSubgraphs(agreement);
  return { subgraphs, ...composeGraph(subgraphs, agreement) };
}

/** Every agency's part, from its owner's code. @throws SchemaProblems, by name. */
export const emitSubgraphs = (agreement: Agreement): GraphSubgraph[] => [
  ...SERVICES.map(({ name, types }) => subgraph(name, emitSubgraph(types).sdl)),
  subgraph('hub', emitSubgraph(createHubSubgraph(createPolicy(agreement), [])).sdl),
];

/** Where a subgraph really listens is a setting of the gateway; the committed graph only has to name it. */
const subgraph = (name: string, sdl: string): GraphSubgraph => ({ name, url: `hub://${name}`, sdl });
