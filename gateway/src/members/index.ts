export * from './createHandOver';
export * from './readNeeds';
