export * from './Look';
export * from './createLookReader';
export * from './lookMigration';
export * from './ownChildren';
export * from './shownByChildMigration';
