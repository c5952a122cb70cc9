import type { KeyObject } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLines, FOUND_ENDING, HEADS_ENDING } from './headFiles';
import { isSigned, type SignedHead } from './SignedHead';

/** Signed heads, chain by chain: those of one month are many already. */
export interface HeadsByChain {
  chains(): Iterable<string>;
  /** @throws ForgedHead for one that none of the keys signed */
  of(chain: string): readonly SignedHead[];
}

export class ForgedHead extends Error {
  override readonly name = 'ForgedHead';

  constructor(chain: string, sequence: number) {
    super(`Chain ${chain}: its signed head at record ${sequence} is forged, or was signed with another key.`);
  }
}

/** Those in some folders, as they were written there or copied from where they were. */
export class HeadFolders implements HeadsByChain {
  private readonly files: ReadonlyMap<string, string[]>;

  constructor(
    directories: readonly string[],
    private readonly keys: readonly KeyObject[],
  ) {
    const all = directories.filter((directory) => existsSync(directory)).flatMap(filesIn);
    this.files = new Map(
      [...Map.groupBy(all, ({ chain }) => chain)].map(([chain, files]) => [chain, files.map(({ path }) => path)]),
    );
  }

  chains(): Iterable<string> {
    return this.files.keys();
  }

  of(chain: string): readonly SignedHead[] {
    const heads = (this.files.get(chain) ?? []).flatMap((path) => completeLines(readFileSync(path, 'utf8')));
    for (const head of heads)
      if (head.chain !== chain || !isSigned(head, this.keys)) throw new ForgedHead(chain, head.sequence);
    return heads;
  }
}

const filesIn = (directory: string): { chain: string; path: string }[] =>
  readdirSync(directory)
    .filter((file) => file.endsWith(HEADS_ENDING))
    .map((file) => ({
      chain: file.slice(0, file.endsWith(FOUND_ENDING) ? -FOUND_ENDING.length : -HEADS_ENDING.length),
      path: join(directory, file),
    }));
