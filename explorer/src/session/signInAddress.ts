/** Where to sign in, and to come back here afterwards. */
export const SIGN_IN = '/sign-in?returnTo=/explorer';

/** Where to choose another of one's roles, and to come back here afterwards. */
export const CHOOSE_ROLE = '/session/choose?returnTo=/explorer';
