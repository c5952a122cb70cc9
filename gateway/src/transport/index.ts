export * from './createRetry';
export * from './httpTransport';
export * from './inProcessTransport';
export * from './maskAnswer';
export * from './observeTransport';
export * from './SubgraphTransport';
