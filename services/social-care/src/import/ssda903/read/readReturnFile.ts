import { decodeText } from './decodeText';
import { readCsvRecords, type CsvRecord } from './readCsvRecords';
import { readReturnRow } from './readReturnRow';
import { columnName, recogniseTable } from './recogniseTable';
import type { IgnoredFile, ReturnFile } from './ReturnFile';

/** Reads one CSV file of a return, or says why it is none. Any bytes will do: it never throws. */
export function readReturnFile(name: string, bytes: Uint8Array): ReturnFile | IgnoredFile {
  const { text, encoding } = decodeText(bytes);
  const [header, ...records] = readCsvRecords(text);
  if (!header) return { name, reason: 'it is empty' };
  const columns = header.cells.map(columnName);
  const recognition = recogniseTable(columns);
  if ('ignored' in recognition) return { name, reason: recognition.ignored };
  const { table } = recognition;

  const file: ReturnFile = { name, table, encoding, read: 0, rows: [], rejections: [], columns, shortLines: [] };
  for (const record of records) addRecord(file, record);
  return assertNoneLost(file);
}

function addRecord(file: ReturnFile, record: CsvRecord): void {
  file.read += 1;
  const result = readReturnRow(file.table, file.columns, record);
  if ('rejection' in result) file.rejections.push({ file: file.name, ...result.rejection });
  else {
    file.rows.push({ file: file.name, occurrence: 1, ...result.row });
    if (record.cells.length < file.columns.length) file.shortLines.push(record.line);
  }
}

/** The promise to the data team, held here and not only in tests: every row read is accepted or rejected. */
function assertNoneLost(file: ReturnFile): ReturnFile {
  if (file.rows.length + file.rejections.length === file.read) return file;
  throw new Error(
    `${file.name}: ${file.read} rows read, but ${file.rows.length} accepted and ${file.rejections.length} rejected`,
  );
}
