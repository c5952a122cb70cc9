export * from './agencyNameOf';
export * from './gatewayConfig';
export * from './openGateway';
