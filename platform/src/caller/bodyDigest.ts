import { hash } from 'node:crypto';

let last = { body: '', digest: digestOf('') };

/**
 * SHA-256 (base64url) of the exact bytes of a request body: what a token is bound to. In one process the body that was
 * signed is the next to be verified, so the last digest is kept.
 */
export function bodyDigest(body: string): string {
  if (body !== last.body) last = { body, digest: digestOf(body) };
  return last.digest;
}

function digestOf(body: string): string {
  return hash('sha256', body, 'base64url');
}
