export * from './createHealth';
export * from './healthDatabase';
export * from './healthTypes';
export * from './seed/seedHealth';
