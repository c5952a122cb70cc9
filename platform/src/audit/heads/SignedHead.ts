import { sign, verify, type KeyObject } from 'node:crypto';
import type { ChainHead } from '../AuditChain';

/** A chain's head as it was signed: kept outside the database, so that its administrator cannot shorten a chain. */
export interface SignedHead {
  chain: string;
  /** The last record then; 0 when the chain was opened and had none. */
  sequence: number;
  hash: string;
  signedAt: string;
  signature: string;
}

export function signHead({ chain, sequence, hash }: ChainHead, key: KeyObject): SignedHead {
  const head = { chain, sequence, hash: hash.toString('hex'), signedAt: new Date().toISOString() };
  return { ...head, signature: sign(null, statementOf(head), key).toString('base64url') };
}

/** Whether one of these keys signed exactly this. */
export function isSigned(head: SignedHead, keys: readonly KeyObject[]): boolean {
  const signature = Buffer.from(head.signature, 'base64url');
  return keys.some((key) => verify(null, statementOf(head), key, signature));
}

const statementOf = ({ chain, sequence, hash, signedAt }: Omit<SignedHead, 'signature'>): Buffer =>
  Buffer.from(JSON.stringify(['audit head', chain, sequence, hash, signedAt]));
