import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Golden, GoldenLeaf, GoldenRole } from './Golden.mts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'schema', 'src', 'agreement', 'golden');
const OF_THE_ROLE = ['role', 'agency', 'relationship', 'purposes', 'freeComposition'];

/** Reads golden-matrix.csv and golden-leaves.csv. */
export function readGolden(): Golden {
  const roles = readTable('golden-matrix.csv').map(roleOf);
  const leaves = readTable('golden-leaves.csv').map(leafOf);
  return {
    roles: new Map(roles.map((each) => [each.role, each])),
    leaves: new Map(leaves.map((each) => [each.leaf, each])),
  };
}

const roleOf = (line: Record<string, string>): GoldenRole => ({
  role: line['role']!,
  agency: line['agency']!,
  relationship: line['relationship']!,
  purposes: words(line['purposes']!).filter((word) => word !== '-'),
  cells: Object.fromEntries(Object.entries(line).filter(([name]) => !OF_THE_ROLE.includes(name))),
});

const leafOf = (line: Record<string, string>): GoldenLeaf => ({
  leaf: line['leaf']!,
  owner: line['owner']!,
  purposes: line['purposes'] === 'all' ? undefined : words(line['purposes']!),
  adultNeedsPermission: line['adultNeedsPermission'] === 'yes',
  releaseToSelf: line['releaseToSelf']!,
  under13: line['under13'] === 'yes',
});

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

function readTable(file: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(join(FOLDER, file), 'utf8').trim().split(/\r?\n/).map(cellsOf);
  return lines.map((line) => Object.fromEntries(head!.map((name, index) => [name, line[index] ?? ''])));
}

/** Cells hold no line break; those with a comma stand in quotation marks. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
