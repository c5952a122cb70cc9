export * from './Population';
export * from './random';
export * from './stableId';
