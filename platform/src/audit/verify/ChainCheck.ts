import type { SignedHead } from '../heads';
import { emptyHead, hashOf, type AuditHead } from '../sealRecord';

/** A record as it is kept, in the database or in an export. */
export interface KeptRecord {
  sequence: number;
  bytes: Buffer;
  previousHash: Buffer;
  hash: Buffer;
}

/** What a chain is held against. */
export interface ChainEvidence {
  heads: readonly SignedHead[];
  /** Every record of before this moment must be covered by a signed head; undefined where nobody asks for that. */
  coveredUntil?: Date | undefined;
}

/** Follows one chain from record to record. What is wrong is told by the record, and what is missing at the end. */
export class ChainCheck {
  private readonly signed = new Map<number, string[]>();
  private readonly covered: number;
  private uncovered: { first: number; last: number } | undefined;

  /** @param head the record before the first one; the chain's own beginning unless said */
  constructor(
    private readonly chain: string,
    private readonly evidence: ChainEvidence,
    private head: AuditHead = emptyHead(chain),
  ) {
    for (const { sequence, hash } of evidence.heads)
      this.signed.set(sequence, [...(this.signed.get(sequence) ?? []), hash]);
    this.covered = Math.max(0, ...this.signed.keys());
  }

  /** What is wrong with the record that comes next; undefined when nothing is. */
  next(record: KeptRecord): string | undefined {
    const problem = this.problemOf(record);
    this.head = { sequence: record.sequence, hash: record.hash };
    this.signed.delete(record.sequence);
    return problem && `Chain ${this.chain}, record ${record.sequence}: ${problem}`;
  }

  /** What is wrong with the chain as a whole, when its last record has come. */
  end(): string[] {
    const problems: string[] = [];
    const beginning = this.signed.get(0) ?? [];
    this.signed.delete(0);
    if (beginning.some((hash) => hash !== emptyHead(this.chain).hash.toString('hex')))
      problems.push(`Chain ${this.chain}: it was signed with another beginning.`);
    const missing = Math.max(0, ...this.signed.keys());
    if (missing > 0) problems.push(`Chain ${this.chain}, record ${missing}: it was signed and is missing.`);
    if (this.uncovered)
      problems.push(`Chain ${this.chain}, records ${this.uncovered.first} to ${this.uncovered.last}: ${UNCOVERED}`);
    return problems;
  }

  private problemOf({ sequence, bytes, previousHash, hash }: KeptRecord): string | undefined {
    if (sequence !== this.head.sequence + 1) return `record ${this.head.sequence + 1} is missing before it.`;
    if (!previousHash.equals(this.head.hash)) return 'it does not follow from the record before it.';
    if (!hashOf(previousHash, bytes).equals(hash)) return 'its bytes were changed: they do not give its hash.';
    const entry = JSON.parse(bytes.toString('utf8')) as { sequence: number; recordedAt: string };
    if (entry.sequence !== sequence) return 'it carries another number.';
    this.noteCover(sequence, entry.recordedAt);
    const text = hash.toString('hex');
    return this.signed.get(sequence)?.every((signed) => signed === text) === false
      ? 'it is not the record that was signed.'
      : undefined;
  }

  private noteCover(sequence: number, recordedAt: string): void {
    const { coveredUntil } = this.evidence;
    if (!coveredUntil || sequence <= this.covered || new Date(recordedAt) >= coveredUntil) return;
    this.uncovered = { first: this.uncovered?.first ?? sequence, last: sequence };
  }
}

const UNCOVERED =
  'no signed head covers them. Signed heads are missing, or their process was killed and none has started since.';
