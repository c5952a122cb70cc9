/** A row as PostgreSQL writes it in JSON: columns by name, days as yyyy-mm-dd. */
export type Row = Readonly<Record<string, any>>;

/** What all agencies hold, past every layer: rows by `database.table`. */
export class RawData {
  private readonly byChild = new Map<string, Map<string, Row[]>>();

  constructor(
    private readonly tables: ReadonlyMap<string, readonly Row[]>,
    /** The day in England on which it was read. */
    readonly today: string,
  ) {}

  names = (): string[] => [...this.tables.keys()];

  /** @throws Error for a table that does not exist: it was renamed, and the oracle must not take it for empty */
  rows(table: string): readonly Row[] {
    const rows = this.tables.get(table);
    if (!rows) throw new Error(`There is no table ${table}.`);
    return rows;
  }

  ofChild(table: string, childId: string): readonly Row[] {
    let index = this.byChild.get(table);
    if (!index) this.byChild.set(table, (index = Map.groupBy(this.rows(table), (row) => row['child_id'] as string)));
    return index.get(childId) ?? [];
  }

  children = (): readonly string[] => this.rows('social_care.child').map((row) => row['id'] as string);

  /** With the tables of these read anew. */
  renewed(tables: ReadonlyMap<string, readonly Row[]>): RawData {
    return new RawData(new Map([...this.tables, ...tables]), this.today);
  }
}

/** In force from the first day until the day before the last, as every dated fact of the hub. */
export const isInForce = (row: Row, today: string, from = 'started_on', until = 'ended_on'): boolean =>
  row[from] <= today && (row[until] === null || row[until] > today);
