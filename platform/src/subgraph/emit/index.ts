export * from './emitSubgraph';
export * from './SchemaProblems';
