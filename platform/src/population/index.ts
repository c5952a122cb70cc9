export * from './Population';
