export * from './Caller';
export * from './TokenSigner';
export * from './TokenVerifier';
export * from './bodyDigest';
