import type { ReturnFile } from '../read/ReturnFile';
import type { Warning } from './Rule';

/** Warnings about a file as a whole: what its columns are, and whether that year's return has the table. */
export function checkFile(file: ReturnFile, year: number | null): Warning[] {
  const { name, table, columns, shortLines } = file;
  const known = Object.keys(table.columns);
  const tell = (rule: keyof typeof NAMES, column: string, reason: string, line: number | null = null): Warning => ({
    rule,
    name: NAMES[rule],
    file: name,
    line,
    column,
    value: '',
    reason,
  });
  const isEarly = table.since !== undefined && year !== null && year < table.since;
  return [
    ...columns
      .filter((each) => !known.includes(each))
      .map((each) => tell('HUB12', each, `${table.name} has no such column`)),
    ...known
      .filter((each) => !columns.includes(each))
      .map((each) => tell('HUB13', each, `${table.name} of most years has it`)),
    ...repeated(columns).map((each) => tell('HUB14', each, 'there is an earlier one of that name')),
    ...shortLines.map((line) => tell('HUB15', '', 'fewer cells than columns', line)),
    ...(isEarly ? [tell('HUB16', '', `${table.name} is returned from ${table.since} on`)] : []),
  ];
}

const NAMES = {
  HUB12: 'Column is not one of the table; kept as returned',
  HUB13: 'Column of the table is not in the file',
  HUB14: 'Column is there twice; the first is read',
  HUB15: 'Row ends early; its last cells are taken as blank',
  HUB16: 'Table is not part of that year’s return',
} as const;

const repeated = (columns: readonly string[]) =>
  columns.filter((column, index) => column !== '' && columns.indexOf(column) !== index);
