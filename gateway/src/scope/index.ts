export * from './createScopeResolver';
export * from './ResolveScope';
export { narrowScope } from '@hub/platform';
