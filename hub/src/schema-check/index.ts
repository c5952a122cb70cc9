export * from './changeSubgraph';
export * from './checkSchema';
export type { GraphVersion } from './GraphVersion';
export * from './operations';
export * from './readGraphVersion';
export * from './renderReport';
export * from './SchemaCheckReport';
