export * from './normaliseOperation';
export * from './watchChildren';
