export * from './answerRequest';
export * from './Asked';
export * from './createFetchers';
export * from './Look';
