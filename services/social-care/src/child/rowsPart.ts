import { ofPage, type ChildPart, type OfChild } from './ChildPart';

/** Rows of one table: which columns make which property, and in which order they come. All of it is our own text. */
export interface RowsSource<Row> {
  from: string;
  columns: { [Name in keyof Row]-?: string };
  /** Which of the child's rows; all when left out. $1 is today in England. */
  where?: string;
  orderBy: string;
}

type Cells = unknown[][];

const selectRows = <Row>({ from, columns, where, orderBy }: RowsSource<Row>): string =>
  [
    'select child_id, json_agg(json_build_array(',
    Object.values(columns).join(', '),
    ') order by',
    orderBy,
    ') as cells from',
    from,
    'where',
    [ofPage, ...(where ? [where] : [])].join(' and '),
    'group by child_id',
  ].join(' ');

function reader<Row>({ columns }: RowsSource<Row>) {
  const names = Object.keys(columns);
  return (childId: string, cells: Cells = []): OfChild<Row>[] =>
    cells.map((row) => {
      const read: Record<string, unknown> = { childId };
      names.forEach((name, place) => (read[name] = row[place]));
      return read as OfChild<Row>;
    });
}

/** A part that is a list of rows, or is made of one. */
export function rowsPart<Row, Value>(
  source: RowsSource<Row>,
  toValue: (childId: string, rows: OfChild<Row>[]) => Value,
): ChildPart<Cells, Value> {
  const read = reader(source);
  return { rows: selectRows(source), read: (childId, cells) => toValue(childId, read(childId, cells)) };
}

/** A part of several lists, each of a table of its own and all of one category. */
export function listsPart<Lists extends Record<string, object>, Value>(
  sources: { [Name in keyof Lists]: RowsSource<Lists[Name]> },
  toValue: (childId: string, lists: { [Name in keyof Lists]: OfChild<Lists[Name]>[] }) => Value,
): ChildPart<Record<string, Cells>, Value> {
  const names = Object.keys(sources);
  const readers = names.map((name) => reader(sources[name]!));
  const branches = names.map((name) =>
    ['select', `'${name}'`, 'as list, child_id, cells from (', selectRows(sources[name]!), ') as', name].join(' '),
  );
  const rows = [
    'select child_id, json_object_agg(list, cells) as cells from (',
    branches.join(' union all '),
    ') as lists',
  ];
  return {
    rows: [...rows, 'group by child_id'].join(' '),
    read(childId, cells) {
      const lists = names.map((name, place) => [name, readers[place]!(childId, cells?.[name])]);
      return toValue(childId, Object.fromEntries(lists) as never);
    },
  };
}
