import type { AuditEntry } from '../AuditEntry';
import type { SignedHead } from '../heads';
import type { SignedStatement } from '../segments';

/** The first line of an export: what it holds. */
export interface ExportHeader {
  kind: 'export';
  /** 2: an agency's copy tells of each look what is that agency's. In 1 it had whole records. */
  format: 1 | 2;
  madeAt: string;
  /** Days in England, both included; null for no limit. */
  from: string | null;
  to: string | null;
  /** Whose data was looked at; null for every look, and then each chain is without a gap. */
  agency: string | null;
  /** Items of the agreement that this agency owns. */
  categories: readonly string[] | null;
  /** That the heads and this export are signed with: PEM. */
  publicKey: string;
}

/** A chain's part of the export begins. */
export interface ExportedChain {
  kind: 'chain';
  chain: string;
  segment: string;
}

/** A record as it was hashed: `bytes` as text, since they are JSON. Hashes are hexadecimal. */
export interface ExportedRecord {
  kind: 'record';
  chain: string;
  sequence: number;
  previousHash: string;
  hash: string;
  bytes: string;
}

/**
 * What an agency may know of a look: its own items, and the children of whom one of these was in the answer. Not the bytes
 * that were hashed, since these name everybody; by the hash the whole record is found in the hub.
 */
export interface ExportedLook {
  kind: 'look';
  chain: string;
  sequence: number;
  hash: string;
  entry: OwnPart;
}

/** `children` is null where the record is from before it told of each child what was shown, and has several. */
export type OwnPart = Omit<AuditEntry, 'children'> & { children: string[] | null; recordedAt: string };

/** The last line: how much there is, and that nothing is missing between it and the first. */
export interface ExportEnd {
  kind: 'end';
  chains: number;
  records: number;
  heads: number;
  /** SHA-256 of every line before, with its line ends; hexadecimal. */
  digest: string;
  signature: string;
}

export type ExportLine =
  | ExportHeader
  | ExportedChain
  | ExportedRecord
  | ExportedLook
  | ({ kind: 'head' } & SignedHead)
  | ({ kind: 'dropped' } & SignedStatement)
  | ExportEnd;

/** What the signature of the last line is over. */
export const exportStatement = (digest: string): Buffer => Buffer.from(JSON.stringify(['audit export', digest]));
