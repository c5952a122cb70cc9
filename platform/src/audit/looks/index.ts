export * from './Look';
export * from './createLookReader';
export * from './LookReader';
export * from './lookMigration';
export * from './ownChildren';
export * from './shownByChildMigration';
