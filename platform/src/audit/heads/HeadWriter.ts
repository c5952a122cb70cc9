import type { KeyObject } from 'node:crypto';
import { appendFileSync, closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { ChainHead } from '../AuditChain';
import { completeLines, FOUND_ENDING, HEADS_ENDING } from './headFiles';
import { signHead } from './SignedHead';

/** More than ten lines. */
const TAIL = 4096;

/** Writes signed heads: one file a chain, one head a line, only ever added to. */
export class HeadWriter {
  constructor(
    private readonly directory: string,
    private readonly key: KeyObject,
  ) {}

  write(head: ChainHead): void {
    this.append(`${head.chain}${HEADS_ENDING}`, head);
  }

  /** A file of its own: the process that ended may have left half a line in the other. */
  writeFound(head: ChainHead): void {
    this.append(`${head.chain}${FOUND_ENDING}`, head);
  }

  /** Up to which record each chain is signed by these files. Read from their ends: a year of heads is gigabytes. */
  lastSigned(): Map<string, number> {
    const last = new Map<string, number>();
    for (const file of readdirSync(this.directory)) {
      const head = file.endsWith(HEADS_ENDING) ? completeLines(tailOf(join(this.directory, file))).at(-1) : undefined;
      if (head) last.set(head.chain, Math.max(head.sequence, last.get(head.chain) ?? 0));
    }
    return last;
  }

  private append(file: string, head: ChainHead): void {
    appendFileSync(join(this.directory, file), `${JSON.stringify(signHead(head, this.key))}\n`, { mode: 0o600 });
  }
}

/** Its last lines, the first of them whole. */
function tailOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const from = Math.max(0, size - TAIL);
    const bytes = Buffer.alloc(size - from);
    readSync(file, bytes, 0, bytes.length, from);
    const text = bytes.toString('utf8');
    return from === 0 ? text : text.slice(text.indexOf('\n') + 1);
  } finally {
    closeSync(file);
  }
}
