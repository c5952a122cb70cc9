import { hubError, type CursorBinding, type Cursors } from '@hub/platform';

/** The largest page, as everywhere in the hub. */
export const MOST_A_PAGE = 200;
export const PAGE_SIZE = 50;

export interface PageRequest {
  first?: number | null;
  after?: string | null;
}

/** @throws BAD_USER_INPUT with the limit. */
export function pageSize({ first }: PageRequest): number {
  const size = first ?? PAGE_SIZE;
  if (size < 1 || size > MOST_A_PAGE)
    throw hubError('BAD_USER_INPUT', { message: `first is ${size}; it must be from 1 to ${MOST_A_PAGE}.` });
  return size;
}

/** Where the page before ended, in the parts that the list is in order by; undefined for the first page. */
export const openPosition = (cursors: Cursors, binding: CursorBinding, { after }: PageRequest): string[] | undefined =>
  after ? cursors.open(binding, after).split(' ') : undefined;

export interface Page<Node> {
  nodes: Node[];
  hasNextPage: boolean;
  endCursor: string | null;
}

/** One row more than asked for tells whether there is a next page. */
export async function pageOf<Row, Node>(
  rows: readonly Row[],
  size: number,
  present: (row: Row) => Promise<Node>,
  seal: (last: Row) => string,
): Promise<Page<Node>> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const nodes = await Promise.all(shown.map(present));
  return { nodes, hasNextPage: rows.length > size, endCursor: last ? seal(last) : null };
}
