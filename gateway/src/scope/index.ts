export * from './createScopeResolver';
