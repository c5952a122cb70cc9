export * from './emitSubgraph';
