import { sign, verify, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Segment } from './Segment';

/** What stays of a chain whose month was dropped. */
export interface DroppedChain {
  chain: string;
  startedAt: string;
  records: number;
  /** Hexadecimal; null when it had no record. */
  firstHash: string | null;
  lastHash: string | null;
}

/** What is said of a month that was dropped when its time was over. */
export interface DropStatement {
  segment: Segment;
  droppedAt: string;
  /** How long records were kept then. */
  retentionMonths: number;
  records: number;
  chains: DroppedChain[];
}

/** The statement as its row in the database has it: the text that is signed, and the signature. */
export interface SignedStatement {
  statement: string;
  signature: string;
}

export function signStatement(statement: DropStatement, key: KeyObject): SignedStatement {
  const text = canonicalize(statement)!;
  return { statement: text, signature: sign(null, bytesOf(text), key).toString('base64url') };
}

/** @throws ForgedStatement when none of these keys signed it */
export function readStatement({ statement, signature }: SignedStatement, keys: readonly KeyObject[]): DropStatement {
  const bytes = bytesOf(statement);
  if (!keys.some((key) => verify(null, bytes, key, Buffer.from(signature, 'base64url')))) throw new ForgedStatement();
  return JSON.parse(statement) as DropStatement;
}

export class ForgedStatement extends Error {
  override readonly name = 'ForgedStatement';

  constructor() {
    super('The statement on a dropped month is forged, or was signed with another key.');
  }
}

const bytesOf = (text: string): Buffer => Buffer.from(JSON.stringify(['audit segment dropped', text]));
