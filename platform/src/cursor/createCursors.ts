import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import type { Caller } from '../caller';
import { hubError } from '../errors';

/** What a cursor may be used for: this caller, this list, this filter. Anybody and anything else cannot open it. */
export interface CursorBinding {
  caller: Pick<Caller, 'subject' | 'role' | 'purpose'>;
  /** The list, as its field is called. */
  list: string;
  filter?: object | null;
}

export interface Cursors {
  /** Hides a position, such as the last id of a page. The same position gives the same cursor. */
  seal(boundTo: CursorBinding, position: string): string;
  /** @throws BAD_USER_INPUT, in the same words whatever is wrong with the cursor. */
  open(boundTo: CursorBinding, cursor: string): string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Cursors under AES-256-GCM: a client learns no id and no sort value from one, and cannot make one. The nonce is
 * made from what is sealed (as in RFC 8452), so that it is never used for two different texts.
 * @param key 32 bytes, one for a subgraph; another process of that subgraph has the same.
 */
export function createCursors(key: Uint8Array): Cursors {
  if (key.length !== 32) throw new RangeError('A cursor key has 32 bytes.');
  const encryptionKey = deriveKey(key, 'encryption');
  const nonceKey = deriveKey(key, 'nonce');
  return {
    seal(boundTo, position) {
      const binding = bytesOf(boundTo);
      const nonce = createHmac('sha256', nonceKey).update(binding).update(position).digest().subarray(0, NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', encryptionKey, nonce).setAAD(binding);
      const sealed = Buffer.concat([cipher.update(position, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(boundTo, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      try {
        const nonce = bytes.subarray(0, NONCE_BYTES);
        const decipher = createDecipheriv('aes-256-gcm', encryptionKey, nonce, { authTagLength: TAG_BYTES });
        decipher.setAAD(bytesOf(boundTo)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        throw hubError('BAD_USER_INPUT', { message: 'after: this cursor does not belong to this list and filter.' });
      }
    },
  };
}

/** As a key object: bytes would be made into one for each cursor, which takes eight times as long as sealing it. */
const deriveKey = (key: Uint8Array, use: string) =>
  createSecretKey(Buffer.from(hkdfSync('sha256', key, '', `cursor ${use}`, 32)));

/** Filters that ask the same are the same: order of keys and absent values do not count. */
function bytesOf({ caller, list, filter }: CursorBinding): Buffer {
  const asked = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const sorted = asked.sort(([one], [other]) => (one < other ? -1 : 1));
  return Buffer.from(JSON.stringify([caller.subject, caller.role, caller.purpose, list, sorted]));
}
