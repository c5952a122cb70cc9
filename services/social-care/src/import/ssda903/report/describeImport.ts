import { describeChanges, type Changes } from '../load/Changes';
import type { LoadReport } from '../load/loadReturn';
import type { CheckedReturn } from '../importReturn';
import type { ReturnFile } from '../read/ReturnFile';
import type { Warning } from '../rules/Rule';

const EXAMPLES = 3;
const number = (value: number) => value.toLocaleString('en-GB');
const aligned = (rows: string[][]): string[] => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]!.length))) ?? [];
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd());
};

/** What was read, as lines for a terminal. Names files and lines, and never says what is in a cell. */
export function describeReading({ files, ignored, year }: CheckedReturn): string[] {
  return [
    'Files',
    ...aligned(files.map(describeFile)),
    ...aligned(ignored.map(({ name, reason }) => [name, 'ignored:', reason])),
    year.year === null
      ? `Year of the return: not known (${year.because}); codes of all years are accepted.`
      : `Year of the return: 1 April ${year.year - 1} to 31 March ${year.year} (${year.because}).`,
  ];
}

const describeFile = ({ name, table, read, rows, rejections, encoding }: ReturnFile) => [
  name,
  table.name,
  `${number(read)} read = ${number(rows.length)} accepted + ${number(rejections.length)} rejected`,
  encoding === 'utf-8' ? '' : encoding,
];

export function describeRejections(files: readonly ReturnFile[]): string[] {
  const rejections = files.flatMap((file) => file.rejections);
  if (rejections.length === 0) return ['Rejected rows: none.'];
  const byColumn = Map.groupBy(rejections, ({ column }) =>
    column === '' ? 'not readable as a row' : `${column} is no key`,
  );
  return [
    `Rejected rows: ${number(rejections.length)}`,
    ...aligned([...byColumn].map(([why, rows]) => [why, number(rows.length), examplesOf(rows)])),
  ];
}

/** Warnings by rule, the most frequent first. */
export function describeWarnings(warnings: readonly Warning[]): string[] {
  if (warnings.length === 0) return ['Warnings: none.'];
  const byRule = [...Map.groupBy(warnings, ({ rule, name }) => `${rule}\0${name}`).values()];
  byRule.sort((one, other) => other.length - one.length);
  return [
    `Warnings: ${number(warnings.length)}, by rule; the rows were accepted`,
    ...aligned(byRule.map((all) => [all[0]!.rule, number(all.length), all[0]!.name, examplesOf(all)])),
  ];
}

const examplesOf = (all: readonly { file: string; line: number | null; column: string }[]) =>
  `${all
    .slice(0, EXAMPLES)
    .map(({ file, line, column }) => (line === null ? `${file} ${column}`.trim() : `${file}:${line}`))
    .join(', ')}${all.length > EXAMPLES ? ', …' : ''}`;

/** What the database says differently now. */
export function describeLoading({ returned, domain, changes, allocated, year }: LoadReport): string[] {
  const section = (title: string, tables: Map<string, Changes>) => [
    title,
    ...aligned([...tables].map(([table, each]) => [table, describeChanges(each)])),
  ];
  return [
    ...section(`Rows of the return, kept as returned for ${year}`, returned),
    ...section('Tables of the hub', domain),
    ...(allocated > 0 ? [`Allocated ${number(allocated)} children.`] : []),
    changes === 0 ? 'Nothing changed: 0 changes.' : `${number(changes)} changes.`,
  ];
}
