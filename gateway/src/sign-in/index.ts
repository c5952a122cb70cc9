export { ANONYMOUS, type Authenticate, type Identity } from './Identity';
export { createSignIn, type SignIn } from './createSignIn';
export type { SessionDescription } from './describeSession';
export { html, Html, PAGE_HEADERS, renderPage, sendPage, STYLE_SOURCE, type Page } from './page';
export { isLoopbackAddress, isLoopbackName } from './PublicAddress';
export type { SignInOptions } from './SignInContext';
export type { SignInClient, TrustedIssuer } from './TrustedIssuer';
export { acceptForms } from './acceptForms';
