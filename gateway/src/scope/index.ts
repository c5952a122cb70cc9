export * from './createScopeResolver';
export * from './ResolveScope';
export * from './SentScope';
