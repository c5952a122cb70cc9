export * from './createGateway';
export * from './GatewayLayers';
export * from './GatewayOptions';
