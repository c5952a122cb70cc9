import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { emptyHead, hashOf } from '../sealRecord';
import { fingerprintOf, isSigned, type SignedHead } from '../heads';
import { readStatement } from '../segments';
import { ChainCheck } from '../verify';
import {
  exportStatement,
  type ExportedLook,
  type ExportedRecord,
  type ExportEnd,
  type ExportHeader,
  type ExportLine,
} from './ExportLine';

/** What an export holds, and what is wrong with it. */
export interface ExportVerification {
  header: ExportHeader | undefined;
  /** Of the key that signed it, to be compared with what the hub's own people say. */
  fingerprint: string | undefined;
  chains: number;
  records: number;
  signedHeads: number;
  problems: string[];
}

/**
 * Checks an export line by line, without the hub: what each record says against its hash, the chain from record to record
 * where every look is in it, the signed heads, and by the last line that the file is as it was written.
 * @param keys whose signatures are believed; the one in the file when there is none
 */
export async function verifyExport(
  lines: AsyncIterable<string>,
  keys: readonly KeyObject[] = [],
): Promise<ExportVerification> {
  const check = new ExportCheck(keys);
  for await (const line of lines) check.read(line);
  return check.end();
}

class ExportCheck {
  private readonly digest = createHash('sha256');
  private readonly result: ExportVerification = {
    header: undefined,
    fingerprint: undefined,
    chains: 0,
    records: 0,
    signedHeads: 0,
    problems: [],
  };
  private keys: readonly KeyObject[];
  private heads: SignedHead[] = [];
  private chain: { id: string; check: ChainCheck | undefined } | undefined;
  private isEnded = false;
  private number = 0;

  constructor(keys: readonly KeyObject[]) {
    this.keys = keys;
  }

  read(text: string): void {
    this.number++;
    const line = parseLine(text);
    if (!line || (this.number === 1) !== (line.kind === 'export') || this.isEnded)
      return this.blame('cannot stand there.');
    if (line.kind !== 'end') this.digest.update(`${text}\n`);
    try {
      this.take(line);
    } catch (error) {
      this.blame(`cannot be used: ${(error as Error).message}`);
    }
  }

  end(): ExportVerification {
    this.endChain();
    if (!this.isEnded) this.result.problems.push('The file is cut short: its last line is missing.');
    return this.result;
  }

  private take(line: ExportLine): void {
    if (line.kind === 'export') return this.begin(line);
    if (line.kind === 'chain') return this.beginChain(line.chain);
    if (line.kind === 'head') return this.takeHead(line);
    if (line.kind === 'record') return this.takeRecord(line);
    if (line.kind === 'look') return this.takeLook(line);
    if (line.kind === 'dropped') return void readStatement(line, this.keys);
    if (line.kind !== 'end') return this.blame('cannot stand there.');
    this.endChain();
    this.takeEnd(line);
  }

  private begin(header: ExportHeader): void {
    const own = createPublicKey(header.publicKey);
    if (this.keys.length === 0) this.keys = [own];
    this.result.header = header;
    this.result.fingerprint = fingerprintOf(own);
  }

  private beginChain(id: string): void {
    this.endChain();
    this.chain = { id, check: undefined };
    this.heads = [];
    this.result.chains++;
  }

  private takeHead({ kind: _kind, ...head }: { kind: 'head' } & SignedHead): void {
    this.result.signedHeads++;
    if (head.chain !== this.chain?.id || !isSigned(head, this.keys))
      return this.blame('holds a head that nobody signed.');
    this.heads.push(head);
  }

  private takeRecord(record: ExportedRecord): void {
    this.result.records++;
    if (record.chain !== this.chain?.id) return this.blame('belongs to another chain.');
    const kept = {
      sequence: record.sequence,
      bytes: Buffer.from(record.bytes),
      previousHash: Buffer.from(record.previousHash, 'hex'),
      hash: Buffer.from(record.hash, 'hex'),
    };
    // Of an agency's part only single records are there: each is held against its own hash, and a head on itself.
    if (this.result.header?.agency != null) {
      if (!hashOf(kept.previousHash, kept.bytes).equals(kept.hash))
        this.blame('was changed: it does not give its hash.');
      return;
    }
    this.chain.check ??= new ChainCheck(this.chain.id, { heads: this.heads }, headBefore(this.chain.id, kept));
    const problem = this.chain.check.next(kept);
    if (problem) this.result.problems.push(problem);
  }

  /** Without its bytes a look is believed for the signature over the file; a head of just that record must agree. */
  private takeLook({ chain, sequence, hash }: ExportedLook): void {
    this.result.records++;
    if (this.result.header?.agency == null) return this.blame('cannot stand there.');
    if (chain !== this.chain?.id) return this.blame('belongs to another chain.');
    if (this.heads.some((head) => head.sequence === sequence && head.hash !== hash))
      this.blame('is not the record that was signed.');
  }

  private takeEnd({ digest, signature, records, chains, heads }: ExportEnd): void {
    this.isEnded = true;
    const { result } = this;
    const isWhole = digest === this.digest.digest('hex');
    const isOurs = this.keys.some((key) =>
      verify(null, exportStatement(digest), key, Buffer.from(signature, 'base64url')),
    );
    if (!isWhole) result.problems.push('The file is not as it was written: lines were changed, taken out or put in.');
    if (!isOurs) result.problems.push('The last line is forged, or was signed with another key.');
    if (records !== result.records || chains !== result.chains || heads !== result.signedHeads)
      result.problems.push(`The last line tells of ${records} records in ${chains} chains, with ${heads} heads.`);
  }

  private endChain(): void {
    this.result.problems.push(...(this.chain?.check?.end() ?? []));
    this.chain = undefined;
  }

  private blame(what: string): void {
    this.result.problems.push(`Line ${this.number} ${what}`);
  }
}

const headBefore = (chain: string, { sequence, previousHash }: { sequence: number; previousHash: Buffer }) =>
  sequence === 1 ? emptyHead(chain) : { sequence: sequence - 1, hash: previousHash };

function parseLine(text: string): ExportLine | undefined {
  try {
    const line: unknown = JSON.parse(text);
    return typeof line === 'object' && line !== null ? (line as ExportLine) : undefined;
  } catch {
    return undefined;
  }
}
