export * from './Cluster';
export * from './createDatabase';
export * from './Database';
export * from './databaseRoles';
export * from './DatabaseUnavailable';
export * from './openCluster';
export * from './outbox';
export * from './provision/provisionDatabase';
