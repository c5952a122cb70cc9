import type { WorldChild } from '../WorldChild.mts';

export type Row = Record<string, unknown>;
/** Rows by table, what is referred to first. */
export type Rows = Readonly<Record<string, readonly Row[]>>;
/** All that an agency holds of one child: something in every column of which a field tells. */
export type RowsOf = (child: WorldChild) => Rows;
