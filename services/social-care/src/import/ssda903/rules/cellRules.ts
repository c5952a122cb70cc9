import { codeVerdict, isCodeSet } from '../tables/codeVerdict';
import { RETURN_TABLES } from '../tables/returnTables';
import type { ReturnTable } from '../tables/ReturnTable';
import { isPartlyKnownDate, parseReturnDate } from '../read/parseReturnDate';
import type { Rule } from './Rule';

/** One rule a column: its cell must be a code of that year, or a date. Its id is the one that authorities know. */
export const cellRules: readonly Rule[] = RETURN_TABLES.flatMap((table) => [
  ...Object.keys(table.columns)
    .filter((column) => table.columns[column] !== 'text')
    .map((column) => cellRule(table, column)),
]);

function cellRule(table: ReturnTable, column: string): Rule {
  return {
    id: table.rules[column] ?? 'HUB10',
    name: `${column} of ${table.name} is not valid`,
    check(context, warn) {
      for (const row of context.rows(table.name)) {
        const problem = cellProblem(table, column, row.values[column]!, context.year);
        if (problem) warn(row, column, problem);
      }
    },
  };
}

function cellProblem(table: ReturnTable, column: string, value: string, year: number | null): string | null {
  if (value === '') return table.filled.includes(column) ? 'is blank' : null;
  const kind = table.columns[column]!;
  if (isCodeSet(kind)) return codeVerdict(kind, value, year);
  const isDate = parseReturnDate(value) !== null || (kind === 'partialDate' && isPartlyKnownDate(value));
  return isDate ? null : 'is not a date (dd/mm/yyyy)';
}

/** A spreadsheet may have changed how dates are written: they are read, and told. */
export const dateForm: Rule = {
  id: 'HUB11',
  name: 'Date is not written dd/mm/yyyy, but was read',
  check(context, warn) {
    for (const table of RETURN_TABLES) {
      const columns = Object.keys(table.columns).filter((column) => table.columns[column] === 'date');
      for (const row of context.rows(table.name)) {
        for (const column of columns) {
          if (row.dates[column] && !parseReturnDate(row.values[column]!)!.usual) warn(row, column);
        }
      }
    }
  },
};
