import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AuditEntry, AuditRecord } from './AuditEntry';

/** Where a chain stands: the last sequence number and its hash. */
export interface AuditHead {
  sequence: number;
  hash: Buffer;
}

/** The head of a chain without records: bound to the chain's id, so that a chain cannot pass for another. */
export const emptyHead = (chain: string): AuditHead => ({
  sequence: 0,
  hash: createHash('sha256').update(`corporate-parenting-hub audit chain ${chain}`).digest(),
});

/** Makes the record that follows `head`: canonical JSON (RFC 8785), hashed together with the hash before it. */
export function sealRecord(head: AuditHead, entry: AuditEntry, recordedAt: Date): AuditRecord {
  const sequence = head.sequence + 1;
  const bytes = Buffer.from(canonicalize({ ...entry, sequence, recordedAt: recordedAt.toISOString() })!);
  return { sequence, bytes, previousHash: head.hash, hash: hashOf(head.hash, bytes) };
}

/** SHA-256 over the previous hash and the record's bytes. */
export const hashOf = (previousHash: Buffer, bytes: Buffer): Buffer =>
  createHash('sha256').update(previousHash).update(bytes).digest();
