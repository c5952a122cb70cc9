import type { ReturnFile } from '../read/ReturnFile';
import { acrossTables } from './acrossTables';
import { cellRules, dateForm } from './cellRules';
import { checkFile } from './checkFile';
import { episodeOrderRules } from './episodeOrderRules';
import { episodeRules } from './episodeRules';
import { headerRules } from './headerRules';
import { moduleRules } from './moduleRules';
import { placementRules } from './placementRules';
import { createReturnContext } from './ReturnContext';
import type { Rule, Warning } from './Rule';

export const RULES: readonly Rule[] = [
  ...cellRules,
  dateForm,
  ...headerRules,
  ...episodeRules,
  ...episodeOrderRules,
  ...placementRules,
  ...moduleRules,
  ...acrossTables,
];

/** All warnings of a return, in the order of the rules. Nothing here rejects a row. */
export function checkReturn(
  files: readonly ReturnFile[],
  year: number | null,
  onRule: (done: number, of: number) => void = () => {},
): Warning[] {
  const context = createReturnContext(
    files.flatMap(({ rows }) => rows),
    year,
  );
  const columnsOf = new Map(files.map(({ name, columns }) => [name, new Set(columns)]));
  const warnings = files.flatMap((file) => checkFile(file, year));
  RULES.forEach(({ id, name, check }, index) => {
    check(context, (row, column, reason = name) => {
      // A column that the file does not have at all was told once, for the file.
      if (!columnsOf.get(row.file)!.has(column)) return;
      const value = row.cells[column] ?? '';
      warnings.push({ rule: id, name, file: row.file, line: row.line, column, value, reason });
    });
    onRule(index + 1, RULES.length);
  });
  return warnings;
}
