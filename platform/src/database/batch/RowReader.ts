import type { FieldDef } from 'pg';
import { columnTypes } from '../columnTypes';

type Cells = readonly (string | null)[];
type Row = Record<string, unknown>;
type ReadCell = (text: string) => unknown;

/** Makes the rows of one statement out of what PostgreSQL answers. */
export class RowReader {
  private readonly names: string[];
  private readonly readers: ReadCell[];
  /** Every row begins as a copy: all have one shape, which is what makes them quick to make and to read. */
  private readonly empty: Row;

  constructor(fields: readonly FieldDef[]) {
    this.names = fields.map(({ name }) => name);
    this.readers = fields.map(({ dataTypeID }) => columnTypes.getTypeParser(dataTypeID, 'text') as ReadCell);
    this.empty = Object.fromEntries(this.names.map((name) => [name, null]));
  }

  read(cells: Cells): Row {
    const row = { ...this.empty };
    for (let place = 0; place < cells.length; place++) {
      const cell = cells[place]!;
      if (cell !== null) row[this.names[place]!] = this.readers[place]!(cell);
    }
    return row;
  }
}
