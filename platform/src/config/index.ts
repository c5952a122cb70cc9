export * from './processSettings';
export * from './readConfig';
