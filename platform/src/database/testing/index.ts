export * from './TestCluster';
