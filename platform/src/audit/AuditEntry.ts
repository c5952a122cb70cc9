import type { Purpose, RoleName } from '@hub/schema';

/**
 * How a look ended. A mutation has two records: its INTENT before, its OUTCOME after. `FOUND_NOBODY`: somebody on emergency
 * duty looked for a child under details that fit nobody whom they may reach.
 */
export type AuditVerdict = 'ANSWERED' | 'DENIED' | 'FAILED' | 'FOUND_NOBODY' | 'INTENT' | 'OUTCOME';

/** One look at the graph. Holds no value of any record: only whose, which categories, by whom and why. */
export interface AuditEntry {
  requestId: string;
  subject: string;
  role: RoleName;
  purpose: Purpose | null;
  /** What the person said why, where a purpose asks for it; else null. */
  reason: string | null;
  operationName: string | null;
  /** The operation, normalised, without literals and variables. */
  operation: string;
  /** Ids of the children of whom something was in the answer. */
  children: string[];
  /** Leaf categories of which something was in the answer (or, when denied, was asked for). */
  categories: string[];
  /**
   * Which of these categories of whom: for each child in order, a bit for each category in order, as hexadecimal digits that
   * begin anew with each child. Absent in records from before this was kept: then nobody knows.
   */
  shown?: string;
  agreementDigest: string;
  verdict: AuditVerdict;
}

/** What the client gets: with it, anyone can later check that the look is on record. */
export interface AuditReceipt {
  chain: string;
  sequence: number;
  /** SHA-256, hexadecimal. */
  hash: string;
}

/** One record as it lies in the database. */
export interface AuditRecord {
  sequence: number;
  /** The canonical bytes that are hashed; never rebuilt from columns. */
  bytes: Buffer;
  previousHash: Buffer;
  hash: Buffer;
}
