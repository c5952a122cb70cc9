import { hubError, type CursorBinding, type Cursors } from '@hub/platform';

/** The largest page, as everywhere in the hub. */
export const MOST_A_PAGE = 200;
export const PAGE_SIZE = 50;

export interface PageRequest<Filter> {
  first: number;
  after?: string | null;
  filter?: Filter | null;
  /** Whether anybody asked how many there are in all. */
  counted: boolean;
}

/** @throws BAD_USER_INPUT with the limit. */
export function checkPageSize(first: number): void {
  if (first < 1 || first > MOST_A_PAGE)
    throw hubError('BAD_USER_INPUT', { message: `first is ${first}; it must be from 1 to ${MOST_A_PAGE}.` });
}

/** Where the page before ended: the text and the id by which the list is in order; nulls for the first page. */
export function openCursor(
  cursors: Cursors,
  binding: CursorBinding,
  after: string | null | undefined,
): [position: string | null, id: string | null] {
  if (!after) return [null, null];
  const [id, ...position] = cursors.open(binding, after).split(' ');
  return [position.join(' '), id!];
}

/** One row more than asked for tells whether there is a next page. */
export function pageOf<Row, Node extends { id: string }>(
  rows: readonly Row[],
  { first, present, positionOf }: { first: number; present: (row: Row) => Node; positionOf: (node: Node) => string },
  seal: (position: string) => string,
) {
  const nodes = rows.slice(0, first).map(present);
  const last = nodes.at(-1);
  const endCursor = last ? seal(`${last.id} ${positionOf(last)}`) : null;
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}
