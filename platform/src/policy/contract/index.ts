export * from './composeGraph';
export type { GraphSubgraph } from './GraphService';
