/** What the access tokens of the demo provider are for; the gateway accepts no other. */
export const DEMO_AUDIENCE = 'hub';
