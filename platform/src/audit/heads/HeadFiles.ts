import type { KeyObject } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ChainHead } from '../AuditChain';
import { isSigned, signHead, type SignedHead } from './SignedHead';

const ENDING = '.jsonl';
/** Of what a process found of other chains when it started. */
const FOUND = '.found.jsonl';

/** Writes signed heads: one file a chain, one head a line, only ever added to. */
export class HeadWriter {
  constructor(
    private readonly directory: string,
    private readonly key: KeyObject,
  ) {}

  write(head: ChainHead): void {
    this.append(`${head.chain}${ENDING}`, head);
  }

  /** A file of its own: the process that ended may have left half a line in the other. */
  writeFound(head: ChainHead): void {
    this.append(`${head.chain}${FOUND}`, head);
  }

  private append(file: string, head: ChainHead): void {
    appendFileSync(join(this.directory, file), `${JSON.stringify(signHead(head, this.key))}\n`, { mode: 0o600 });
  }
}

/** All heads in these folders, those of one chain together. @throws ForgedHead for one that none of the keys signed */
export function readHeads(directories: readonly string[], keys: readonly KeyObject[]): Map<string, SignedHead[]> {
  const heads = directories.filter((directory) => existsSync(directory)).flatMap((directory) => headsIn(directory));
  for (const head of heads) if (!isSigned(head, keys)) throw new ForgedHead(head);
  return Map.groupBy(heads, ({ chain }) => chain);
}

/** Up to which record each chain is signed, for a process that adds to it: nobody is asked to believe it. */
export function lastSigned(directory: string): Map<string, number> {
  const last = new Map<string, number>();
  for (const { chain, sequence } of headsIn(directory)) last.set(chain, Math.max(sequence, last.get(chain) ?? 0));
  return last;
}

export class ForgedHead extends Error {
  override readonly name = 'ForgedHead';

  constructor({ chain, sequence }: SignedHead) {
    super(`The signed head of chain ${chain} at record ${sequence} is forged, or was signed with another key.`);
  }
}

const headsIn = (directory: string): SignedHead[] =>
  readdirSync(directory)
    .filter((file) => file.endsWith(ENDING))
    .flatMap((file) => completeLines(readFileSync(join(directory, file), 'utf8')));

/** A last line that a crash cut short is left out. */
const completeLines = (text: string): SignedHead[] =>
  text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SignedHead);
