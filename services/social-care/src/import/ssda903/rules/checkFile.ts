import type { ReturnFile } from '../read/ReturnFile';
import type { Warning } from './Rule';

/** Warnings about a file as a whole: what its columns are, and whether that year's return has the table. */
export function checkFile(file: ReturnFile, year: number | null): Warning[] {
  const { name, table, columns } = file;
  const warning = (
    rule: string,
    title: string,
    column: string,
    reason: string,
    line: number | null = null,
  ): Warning => ({
    rule,
    name: title,
    file: name,
    line,
    column,
    value: '',
    reason,
  });
  const known = Object.keys(table.columns);
  const unknown = columns.filter((column) => !known.includes(column));
  const twice = columns.filter((column, index) => column !== '' && columns.indexOf(column) !== index);
  return [
    ...unknown.map((column) =>
      warning('HUB12', 'Column is not one of the table; kept as returned', column, `${table.name} has no such column`),
    ),
    ...known
      .filter((column) => !columns.includes(column))
      .map((column) =>
        warning('HUB13', 'Column of the table is not in the file', column, `${table.name} of most years has it`),
      ),
    ...twice.map((column) =>
      warning('HUB14', 'Column is there twice; the first is read', column, 'there is an earlier one of that name'),
    ),
    ...file.shortLines.map((line) =>
      warning('HUB15', 'Row ends early; its last cells are taken as blank', '', 'fewer cells than columns', line),
    ),
    ...(table.since && year !== null && year < table.since
      ? [
          warning(
            'HUB16',
            'Table is not part of that year’s return',
            '',
            `${table.name} is returned from ${table.since} on`,
          ),
        ]
      : []),
  ];
}
