export * from './createSubgraph';
export { keeperOf } from './createOpeningsResolver';
export * from './emit';
export * from './serve/serveSubgraph';
export * from './Subgraph';
export * from './SubgraphDefinition';
export * from './observeSubgraph';
export * from './selects';
