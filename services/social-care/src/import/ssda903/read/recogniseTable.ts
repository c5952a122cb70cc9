import { RETURN_TABLES } from '../tables/returnTables';
import type { ReturnTable } from '../tables/ReturnTable';

export type Recognition = { table: ReturnTable } | { ignored: string };

/**
 * Column names as they are compared: without surrounding spaces, in capitals, inner spaces as underscores. A name with
 * a NUL could not be kept.
 */
export const columnName = (cell: string) =>
  cell
    .trim()
    .toUpperCase()
    .replace(/[\s_\0]+/g, '_');

/**
 * Which table these columns are, never by file name. Where the columns of two tables are there (an authority may have
 * joined two extracts), the table of which more columns are present is it; equal counts cannot be decided.
 */
export function recogniseTable(columns: readonly string[]): Recognition {
  const present = new Set(columns);
  const fits = RETURN_TABLES.filter(({ required }) => required.every((column) => present.has(column)))
    .map((table) => ({ table, known: Object.keys(table.columns).filter((column) => present.has(column)).length }))
    .sort((one, other) => other.known - one.known);
  const [best, second] = fits;
  if (!best) return { ignored: nearMiss(present) };
  if (second?.known === best.known) {
    return { ignored: `its columns fit both ${best.table.name} and ${second.table.name}` };
  }
  return { table: best.table };
}

/** Why nothing fits; names the table that lacks least, if more than CHILD speaks for it. */
function nearMiss(present: Set<string>): string {
  const [nearest] = RETURN_TABLES.map(({ name, required }) => ({
    name,
    missing: required.filter((column) => !present.has(column)),
    found: required.filter((column) => present.has(column) && column !== 'CHILD').length,
  }))
    .filter(({ found }) => found > 0)
    .sort((one, other) => one.missing.length - other.missing.length || other.found - one.found);
  if (!nearest) return 'its first line has not the columns of any SSDA903 table';
  return `it looks like ${nearest.name}, but ${nearest.missing.join(', ')} is not among its columns`;
}
