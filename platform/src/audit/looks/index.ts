export * from './Look';
export * from './createLookReader';
export * from './lookMigration';
