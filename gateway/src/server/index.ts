export * from './createGateway';
export * from './GatewayOptions';
