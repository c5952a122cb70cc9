import { hubError } from '@hub/platform';

/**
 * Where to go after sign-in: a path of this hub. Anything that a browser could read as another site is refused, not
 * repaired, or the hub's good name would lead people to a forger's page.
 */
export function returnPathOf(wanted: string | undefined, origin: string): string {
  if (wanted === undefined || wanted === '') return '/';
  const url = URL.canParse(wanted, origin) ? new URL(wanted, origin) : undefined;
  const path = url ? url.pathname + url.search + url.hash : '';
  // Checked again after parsing: '/.//other.example' becomes '//other.example', which means another host.
  if (url?.origin !== origin || !isPlainPath(wanted) || !isPlainPath(path)) {
    throw hubError('BAD_USER_INPUT', { message: 'The page to return to must be a path of this hub.' });
  }
  return path;
}

/** Starts with one slash; no second one, no backslash (browsers read it as a slash), no white space or control. */
const isPlainPath = (path: string): boolean => /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(path);
