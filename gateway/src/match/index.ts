export * from './createMatcher';
export * from './Narrowing';
export * from './readMatchFields';
export * from './readNarrowing';
export * from './withoutNarrowing';
