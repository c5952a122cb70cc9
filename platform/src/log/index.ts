export * from './createLog';
export * from './describeError';
export * from './loggedFields';
