import { createHubSubgraph } from '@hub/gateway';
import {
  composeGraph,
  createPolicy,
  emitSubgraph,
  SchemaProblems,
  type ComposedGraph,
  type GraphSubgraph,
} from '@hub/platform';
import { agreementOn, daysOfChange, type Agreement } from '@hub/schema';
import { SERVICES } from './services';
import { todayInEngland } from './todayInEngland';

export interface HubGraph extends ComposedGraph {
  subgraphs: GraphSubgraph[];
}

/**
 * The whole graph from the owners' code and the agreement as it is on a day, without a database. The days of change that are
 * still to come are composed too, so that none of them can stop a later build. @throws SchemaProblems, by name.
 */
export function composeHubGraph(agreement: Agreement, day = todayInEngland()): HubGraph {
  const subgraphs = emitSubgraphs(agreement);
  const graph = { subgraphs, ...composeGraph(subgraphs, agreementOn(agreement, day)) };
  for (const later of daysOfChange(agreement).filter((each) => each > day)) {
    try {
      composeGraph(subgraphs, agreementOn(agreement, later));
    } catch (error) {
      if (!(error instanceof SchemaProblems)) throw error;
      throw new SchemaProblems(`The graph of ${later}`, error.problems);
    }
  }
  return graph;
}

/** Every agency's part, from its owner's code. @throws SchemaProblems, by name. */
export const emitSubgraphs = (agreement: Agreement): GraphSubgraph[] => [
  ...SERVICES.map(({ name, types }) => subgraph(name, emitSubgraph(types).sdl)),
  subgraph('hub', emitSubgraph(createHubSubgraph(createPolicy(agreement), [])).sdl),
];

/** Where a subgraph really listens is a setting of the gateway; the committed graph only has to name it. */
const subgraph = (name: string, sdl: string): GraphSubgraph => ({ name, url: `hub://${name}`, sdl });
