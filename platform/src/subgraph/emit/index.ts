export * from './completeTags';
export * from './emitSubgraph';
