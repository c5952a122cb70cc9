export { createDemoIdentityProvider } from './createDemoIdentityProvider';
export type { DemoIdentityProvider } from './createDemoIdentityProvider';
export type { DemoIdentityProviderOptions } from './DemoIdentityProviderOptions';
export { DemoSignInRefused, REAL_RECORDS } from './DemoSignInRefused';
export { recallDemoIssuer } from './demoIssuer';
export { loadDemoKeys } from './demoKeys';
export { mintAccessToken } from './mintAccessToken';
