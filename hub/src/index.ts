export * from './config';
export * from './createHub';
export type { Layers } from './Layers';
export * from './openDatabases';
export * from './personas';
export * from './seed/makePopulation';
export * from './seed/seedHub';
export * from './services';
