/** Where to sign in, and to come back here afterwards. */
export const SIGN_IN = '/sign-in?returnTo=/explorer';
