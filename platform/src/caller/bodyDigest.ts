import { hash } from 'node:crypto';

/** SHA-256 (base64url) of the exact bytes of a request body: what a token is bound to. */
export const bodyDigest = (body: string): string => hash('sha256', body, 'base64url');
