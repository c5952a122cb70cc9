import { numberOccurrences } from '../read/numberOccurrences';
import { readReturnFile } from '../read/readReturnFile';
import type { ReturnFile } from '../read/ReturnFile';
import { checkReturn } from '../rules/checkReturn';
import type { Warning } from '../rules/Rule';

/** Reads CSV texts, named by their file, and checks them as one return of that year. */
export function checkFiles(texts: Record<string, string>, year: number | null = 2018): Warning[] {
  const files = Object.entries(texts).map(([name, text]) => readReturnFile(name, Buffer.from(text)) as ReturnFile);
  numberOccurrences(files.flatMap(({ rows }) => rows));
  return checkReturn(files, year);
}
