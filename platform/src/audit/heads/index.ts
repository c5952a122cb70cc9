export * from './HeadFiles';
export * from './SignedHead';
export * from './SigningKey';
export * from './signFoundHeads';
export * from './signHeads';
