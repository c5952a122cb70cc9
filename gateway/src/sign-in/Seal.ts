import { hkdfSync } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import type { z } from 'zod';

/** Puts values into a cookie that only this hub can read or make, and takes them out again. */
export interface Seal<T> {
  close(value: T, expiresAt: Date): Promise<string>;
  /** Undefined for everything that this seal did not close, or that has expired. */
  open(sealed: string): Promise<T | undefined>;
}

const ISSUER = 'hub-gateway';

/** Each use has its own key, derived from the one secret, so that a cookie of one use is never taken for another. */
export function createSeal<T>(secret: Uint8Array, use: string, shape: z.ZodType<T>): Seal<T> {
  if (secret.byteLength < 32) throw new RangeError('The session secret must have at least 32 bytes.');
  const key = new Uint8Array(hkdfSync('sha256', secret, '', `hub cookie: ${use}`, 32));
  return {
    close: (value, expiresAt) =>
      new EncryptJWT({ value })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setIssuer(ISSUER)
        .setAudience(use)
        .setIssuedAt()
        .setExpirationTime(expiresAt)
        .encrypt(key),
    async open(sealed) {
      const options = { issuer: ISSUER, audience: use, ...ONLY_OURS };
      const opened = await jwtDecrypt(sealed, key, options).catch(() => undefined);
      return shape.safeParse(opened?.payload['value']).data;
    },
  };
}

const ONLY_OURS = {
  keyManagementAlgorithms: ['dir'],
  contentEncryptionAlgorithms: ['A256GCM'],
  requiredClaims: ['exp'],
};
