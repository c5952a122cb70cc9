/** Why nobody can sign in as a persona here; the message is written for whoever runs the hub. */
export class DemoSignInRefused extends Error {
  override name = 'DemoSignInRefused';
}

/** Said at start, on every sign-in and to every token of the demo provider. */
export const REAL_RECORDS =
  'The demo sign-in is closed: this database has taken records that are not synthetic. Use your identity provider.';
