export * from './inputProblems';
export * from './versionConflict';
export * from './writeOnce';
export * from './writeReceipt';
