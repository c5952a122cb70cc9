export * from './HeadFolders';
export * from './HeadWriter';
export * from './SignedHead';
export * from './SigningKey';
export * from './signFoundHeads';
export * from './signHeads';
