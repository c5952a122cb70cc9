import type { ReturnTable } from '../tables/ReturnTable';
import type { CsvRecord } from './readCsvRecords';
import { parseReturnDate } from './parseReturnDate';
import type { Rejection, ReturnRow } from './ReturnRow';

/** No authority's child ids are near this long; far longer ones cannot be kept as keys. */
const LONGEST_CHILD_ID = 100;

/** Makes the row, or says why it cannot be kept: it is not to be parsed, or lacks its key. Never throws. */
export function readReturnRow(
  table: ReturnTable,
  columns: readonly string[],
  record: CsvRecord,
): { row: Omit<ReturnRow, 'file' | 'occurrence'> } | { rejection: Omit<Rejection, 'file'> } {
  const reject = (column: string, value: string, reason: string) => ({
    rejection: { line: record.line, column, value, reason },
  });
  const unreadable = record.error ?? unreadableReason(columns, record.cells);
  if (unreadable) return reject('', record.cells.join(','), unreadable);

  const cells = cellsOf(columns, record.cells);
  const child = (cells['CHILD'] ?? '').trim();
  if (child === '') return reject('CHILD', '', 'the row says of no child: CHILD is blank');
  if (child.length > LONGEST_CHILD_ID) return reject('CHILD', child, `longer than ${LONGEST_CHILD_ID} characters`);

  const { values, dates } = typed(table, cells);
  const keyDate = table.keyDate === null ? null : dates[table.keyDate]!;
  if (table.keyDate !== null && keyDate === null) {
    const value = values[table.keyDate]!;
    const problem = value === '' ? 'is blank' : 'is not a date (dd/mm/yyyy)';
    return reject(table.keyDate, value, `${table.keyDate} ${problem}, and it is part of the row's key`);
  }
  return { row: { table: table.name, line: record.line, child, keyDate, cells, values, dates } };
}

function unreadableReason(columns: readonly string[], cells: string[]): string | null {
  if (cells.some((cell) => cell.includes('\0'))) return 'the row holds a NUL character';
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    return `${cells.length} cells for ${columns.length} columns: which cell belongs to which column cannot be known`;
  }
  return null;
}

/** The filled cells by column. Of a column that is there twice the first counts. */
function cellsOf(columns: readonly string[], cells: string[]): Record<string, string> {
  const filled: Record<string, string> = {};
  columns.forEach((column, index) => {
    const cell = cells[index] ?? '';
    if (cell !== '' && column !== '' && columns.indexOf(column) === index) filled[column] = cell;
  });
  return filled;
}

function typed(table: ReturnTable, cells: Record<string, string>) {
  const values: Record<string, string> = {};
  const dates: Record<string, string | null> = {};
  for (const [column, kind] of Object.entries(table.columns)) {
    values[column] = (cells[column] ?? '').trim().toUpperCase();
    if (kind === 'date') dates[column] = parseReturnDate(values[column])?.iso ?? null;
  }
  return { values, dates };
}
