import type { ReturnTableName } from '../tables/ReturnTable';
import type { ReturnRow } from './ReturnRow';

export interface CollectionYear {
  /** 2018 is 1 April 2017 to 31 March 2018; null when nothing says. */
  year: number | null;
  /** How it was found, for the person who checks it. */
  because: string;
}

/** A day before April belongs to the collection year that ends on its 31 March. */
export const collectionYearOf = (iso: string) => Number(iso.slice(0, 4)) + (iso.slice(5, 7) >= '04' ? 1 : 0);

/**
 * What tells the year, best first. Every episode that a return shows as ended did end within its year, and so did every
 * social worker's; starts reach back many years, so of these the latest counts.
 */
const EVIDENCE: readonly {
  table: ReturnTableName;
  column: string;
  pick: (years: number[]) => number;
  words: string;
}[] = [
  { table: 'Episodes', column: 'DEC', pick: mostFrequent, words: 'most episodes ended in that year' },
  { table: 'Episodes', column: 'DECOM', pick: latest, words: 'the latest episode started in that year' },
  { table: 'Missing', column: 'MIS_START', pick: mostFrequent, words: 'most missing periods started in that year' },
  { table: 'SWEpisodes', column: 'SW_DECOM', pick: latest, words: 'the latest worker started in that year' },
  { table: 'Reviews', column: 'REVIEW', pick: mostFrequent, words: 'most reviews were held in that year' },
  { table: 'DoLo', column: 'DOLO_START', pick: latest, words: 'the latest order started in that year' },
];

/** The year of the return, which no file states. A guess is never a reason to reject a row. */
export function inferCollectionYear(rows: readonly ReturnRow[]): CollectionYear {
  for (const { table, column, pick, words } of EVIDENCE) {
    const dates = rows.flatMap((row) => (row.table === table ? (row.dates[column] ?? []) : []));
    if (dates.length > 0) return { year: pick(dates.map(collectionYearOf)), because: words };
  }
  return { year: null, because: 'no table of the return has a date that tells' };
}

function latest(years: number[]): number {
  return years.reduce((one, other) => Math.max(one, other));
}

function mostFrequent(years: number[]): number {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[0] > best[0]) ? next : best,
  )[0];
}
