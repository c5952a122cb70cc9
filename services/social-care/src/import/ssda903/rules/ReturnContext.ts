import type { ReturnRow } from '../read/ReturnRow';
import type { ReturnTableName } from '../tables/ReturnTable';

/** What rules look at: the accepted rows by table, and by child where a rule compares. */
export interface ReturnContext {
  /** The collection year; null when it is not known, and rules about the year then say nothing. */
  year: number | null;
  yearStart: string | null;
  yearEnd: string | null;
  rows(table: ReturnTableName): readonly ReturnRow[];
  /** The child's first header row. */
  header(child: string): ReturnRow | undefined;
  /** Date of birth by the header, else by the row at hand. */
  birth(row: ReturnRow): string | null;
  /** Each child's episodes in the order in which they began. */
  episodes: ReadonlyMap<string, readonly ReturnRow[]>;
}

export function createReturnContext(rows: readonly ReturnRow[], year: number | null): ReturnContext {
  const byTable = Map.groupBy(rows, ({ table }) => table);
  const headers = new Map((byTable.get('Header') ?? []).toReversed().map((row) => [row.child, row]));
  const episodes = Map.groupBy(byTable.get('Episodes') ?? [], ({ child }) => child);
  return {
    year,
    yearStart: year === null ? null : `${year - 1}-04-01`,
    yearEnd: year === null ? null : `${year}-03-31`,
    rows: (table) => byTable.get(table) ?? [],
    header: (child) => headers.get(child),
    birth: (row) => headers.get(row.child)?.dates['DOB'] ?? row.dates['DOB'] ?? null,
    episodes: new Map([...episodes].map(([child, ofChild]) => [child, ofChild.toSorted(byStart)])),
  };
}

const byStart = (one: ReturnRow, other: ReturnRow) =>
  one.keyDate! < other.keyDate! ? -1 : one.keyDate! > other.keyDate! ? 1 : one.occurrence - other.occurrence;
