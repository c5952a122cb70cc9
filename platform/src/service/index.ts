export * from './Service';
export * from './openService';
export * from './readServiceConfig';
export * from './runService';
