import { open, type FileHandle } from 'node:fs/promises';
import type { ReturnFile } from '../read/ReturnFile';
import type { Warning } from '../rules/Rule';

const COLUMNS = ['kind', 'rule', 'file', 'line', 'column', 'value', 'reason'];

/**
 * Opens the report before anything is imported, so that a path that cannot be written stops the command first. It
 * holds personal data: only the person who imports may read it.
 */
export async function openReport(path: string): Promise<FileHandle> {
  const file = await open(path, 'w', 0o600);
  await file.chmod(0o600);
  return file;
}

/** Writes one line for each rejected row and each warning, and closes the file. */
export async function writeReport(
  file: FileHandle,
  files: readonly ReturnFile[],
  warnings: readonly Warning[],
): Promise<void> {
  const rejections = files.flatMap((each) => each.rejections);
  const lines = [
    COLUMNS,
    ...rejections.map((each) => ['rejected', '', each.file, each.line, each.column, each.value, each.reason]),
    ...warnings.map((each) => [
      'warning',
      each.rule,
      each.file,
      each.line ?? '',
      each.column,
      each.value,
      reasonOf(each),
    ]),
  ];
  try {
    await file.writeFile(`\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`);
  } finally {
    await file.close();
  }
}

const reasonOf = ({ name, reason }: Warning) => (reason === name ? name : `${name}: ${reason}`);

/** A spreadsheet would run a cell that begins like a formula; the apostrophe keeps it text (OWASP, CSV injection). */
function csvCell(value: string | number): string {
  const text = String(value);
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
