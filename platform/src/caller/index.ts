export * from './Caller';
export * from './membersOf';
export * from './narrowTo';
export * from './TokenSigner';
export * from './TokenVerifier';
export * from './bodyDigest';
export * from './requestIdIn';
export * from './scopeSets';
