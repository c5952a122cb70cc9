import { parse } from 'csv-parse/sync';

/** One record of a file; `error` when the line is not CSV, and then `cells` holds the line as it stands. */
export interface CsvRecord {
  line: number;
  cells: string[];
  error: string | null;
}

/**
 * The records of a text, none lost. CSV lets a quoted cell run over several lines, so that one stray quote swallows
 * the rows after it; no column of the return holds a line break. So the text is read whole, and where that fails, or a
 * cell over several lines looks like swallowed rows, it is read again line by line: a stray quote then costs its own
 * line. Lines without a single filled cell are not records.
 */
export function readCsvRecords(text: string): CsvRecord[] {
  return (readWhole(text) ?? readLines(text)).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

const LINE_BREAK = /\r\n|\n|\r/;
const OPTIONS = { bom: true, relax_column_count: true, trim: true, record_delimiter: ['\r\n', '\n', '\r'] };

function readWhole(text: string): CsvRecord[] | null {
  try {
    const records = parse(text, OPTIONS) as string[][];
    const width = records[0]?.length ?? 0;
    return records.some((cells) => looksSwallowed(cells, width)) ? null : numbered(records);
  } catch {
    return null;
  }
}

const breaksIn = (cells: string[]) => cells.reduce((sum, cell) => sum + cell.split(LINE_BREAK).length - 1, 0);

const looksSwallowed = (cells: string[], width: number) =>
  cells.some((cell) => LINE_BREAK.test(cell) && (cell.includes(',') || cells.length !== width));

/** csv-parse counts CRLF within quotes twice, so lines are counted here. */
function numbered(records: string[][]): CsvRecord[] {
  let next = 1;
  return records.map((cells) => {
    const line = next;
    next += 1 + breaksIn(cells);
    return { line, cells, error: null };
  });
}

const readLines = (text: string): CsvRecord[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(LINE_BREAK)
    .map((line, index) => ({ line: index + 1, ...readLine(line) }));

function readLine(line: string): Omit<CsvRecord, 'line'> {
  try {
    const records = parse(line, { ...OPTIONS, relax_quotes: true }) as string[][];
    return { cells: records[0] ?? [], error: null };
  } catch {
    return { cells: [line], error: 'the line is not CSV: a quote is opened or closed in the wrong place' };
  }
}
