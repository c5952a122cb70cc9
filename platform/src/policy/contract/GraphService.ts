import type { DocumentNode } from 'graphql';
import type { SubgraphName } from '../../caller';

/** A subgraph as composition takes it. */
export interface GraphSubgraph {
  name: SubgraphName;
  url: string;
  /** As `emitSubgraph` gives it: every field with its `@tag`. */
  sdl: string;
}

export interface GraphService {
  name: SubgraphName;
  url: string;
  typeDefs: DocumentNode;
}
