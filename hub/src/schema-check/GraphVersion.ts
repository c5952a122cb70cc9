import type { GraphSubgraph } from '@hub/platform';
import type { Agreement, Category, RoleName } from '@hub/schema';

/** The graph in one state, as far as a change of it can matter to anybody. */
export interface GraphVersion {
  agreement: Agreement;
  subgraphs: GraphSubgraph[];
  contracts: Readonly<Record<RoleName, string>>;
  /** By schema coordinate, for all agencies. */
  categories: ReadonlyMap<string, Category>;
}
