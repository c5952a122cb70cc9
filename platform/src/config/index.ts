export * from './readConfig';
