import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a role has of an item: read, write, and each of them by a named grant alone. */
export type Cell = '' | 'R' | 'W' | 'G' | 'GW';

/** A row of the matrix, as it is written there. */
export interface GoldenRole {
  readonly role: string;
  readonly agency: string;
  readonly relationship: string;
  readonly purposes: readonly string[];
  cell(item: string): Cell;
}

export interface GoldenItem {
  readonly item: string;
  readonly owner: string;
  readonly purposes: readonly string[] | 'all';
  readonly adultNeedsPermission: boolean;
  readonly releaseToSelf: '' | 'AUTOMATIC' | 'AFTER_REVIEW';
}

/** The copy of the agreement that it is checked against: two tables, and nothing that was made from the agreement. */
const GOLDEN = join(__dirname, '..', '..', '..', 'schema', 'src', 'agreement', 'golden');

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? '');

function readTable(file: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(join(GOLDEN, file), 'utf8').trim().split(/\r?\n/).map(cellsOf);
  return lines.map((line) => Object.fromEntries(head!.map((name, index) => [name, line[index] ?? ''])));
}

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '' && word !== '-');

export const ROLES: ReadonlyMap<string, GoldenRole> = new Map(
  readTable('golden-matrix.csv').map((row) => [
    row['role']!,
    {
      role: row['role']!,
      agency: row['agency']!,
      relationship: row['relationship']!,
      purposes: wordsOf(row['purposes']!),
      cell: (item) => (row[item] ?? '') as Cell,
    },
  ]),
);

export const ITEMS: ReadonlyMap<string, GoldenItem> = new Map(
  readTable('golden-leaves.csv').map((row) => [
    row['leaf']!,
    {
      item: row['leaf']!,
      owner: row['owner']!,
      purposes: row['purposes'] === 'all' ? 'all' : wordsOf(row['purposes']!),
      adultNeedsPermission: row['adultNeedsPermission'] === 'yes',
      releaseToSelf: row['releaseToSelf'] as GoldenItem['releaseToSelf'],
    },
  ]),
);

/** Whether an item tells of one person: the others have no release to anybody. */
export const isOfOnePerson = (item: string): boolean => ITEMS.get(item)!.releaseToSelf !== '';
