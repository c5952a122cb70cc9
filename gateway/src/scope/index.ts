export * from './createScopeResolver';
export * from './ResolveScope';
export * from './FetchContext';
export * from './SentScope';
