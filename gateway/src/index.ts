export * from './execute';
export * from './hub-subgraph';
export * from './limits';
export * from './pages';
export * from './server';
export * from './sign-in';
export * from './transport';
