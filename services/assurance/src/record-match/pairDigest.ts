import { hash } from 'node:crypto';

/** A record and a child, so that the pair can be recognised and not read: it is not proposed a second time. */
export const pairDigest = (agency: string, recordReference: string, childId: string): string =>
  hash('sha256', JSON.stringify([agency, recordReference, childId]), 'base64url');
