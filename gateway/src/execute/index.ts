export * from './createExecutor';
export * from './run/FetchRequest';
