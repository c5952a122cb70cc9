export * from './Population';
export * from './random';
