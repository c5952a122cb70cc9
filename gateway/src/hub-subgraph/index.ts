export * from './createHubSubgraph';
