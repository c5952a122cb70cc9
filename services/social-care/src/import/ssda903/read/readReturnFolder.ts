import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { numberOccurrences } from './numberOccurrences';
import { readReturnFile } from './readReturnFile';
import type { IgnoredFile, ReturnFile } from './ReturnFile';

export interface ReturnFolder {
  files: ReturnFile[];
  ignored: IgnoredFile[];
}

/** Reads every file directly in a folder, in the order of their names, so that occurrences are the same each time. */
export async function readReturnFolder(
  folder: string,
  onFile: (name: string, done: number, of: number) => void = () => {},
): Promise<ReturnFolder> {
  const result: ReturnFolder = { files: [], ignored: [] };
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  for (const [index, name] of names.sort().entries()) {
    const read = await readOne(folder, name);
    if ('reason' in read) result.ignored.push(read);
    else result.files.push(read);
    onFile(name, index + 1, names.length);
  }
  for (const entry of entries.filter((each) => each.isDirectory())) {
    result.ignored.push({
      name: `${entry.name}/`,
      reason: 'it is a folder; only files directly in the folder are read',
    });
  }
  numberOccurrences(result.files.flatMap(({ rows }) => rows));
  return result;
}

/** XML carries the same return as the CSV files: reading both would give every row twice. */
const NOT_READ: Readonly<Record<string, string>> = {
  xml: 'XML is not read; export the return as CSV',
  xlsx: 'a workbook is not part of the return; export the table as CSV if it should be',
  xls: 'a workbook is not part of the return; export the table as CSV if it should be',
};

async function readOne(folder: string, name: string): Promise<ReturnFile | IgnoredFile> {
  const extension = name.split('.').at(-1)!.toLowerCase();
  if (!['csv', 'txt'].includes(extension)) {
    return { name, reason: NOT_READ[extension] ?? 'it is not a CSV file' };
  }
  return readReturnFile(name, await readFile(join(folder, name)));
}
