export * from './createSubgraph';
export * from './emit';
export * from './serve/serveSubgraph';
export * from './Subgraph';
export * from './SubgraphDefinition';
