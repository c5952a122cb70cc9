import type { SignedHead } from '../heads';
import type { SignedStatement } from '../segments';

/** The first line of an export: what it holds. */
export interface ExportHeader {
  kind: 'export';
  format: 1;
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
  | ({ kind: 'head' } & SignedHead)
  | ({ kind: 'dropped' } & SignedStatement)
  | ExportEnd;

/** What the signature of the last line is over. */
export const exportStatement = (digest: string): Buffer => Buffer.from(JSON.stringify(['audit export', digest]));
