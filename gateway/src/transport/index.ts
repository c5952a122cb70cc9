export * from './httpTransport';
export * from './inProcessTransport';
export * from './maskAnswer';
export * from './SubgraphTransport';
