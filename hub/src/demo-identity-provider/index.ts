export { createDemoIdentityProvider } from './createDemoIdentityProvider';
export type { DemoIdentityProvider, DemoIdentityProviderOptions } from './createDemoIdentityProvider';
export { DemoSignInRefused, REAL_RECORDS } from './DemoSignInRefused';
export { recallDemoIssuer } from './demoIssuer';
export { loadDemoKeys } from './demoKeys';
export { mintAccessToken } from './mintAccessToken';
