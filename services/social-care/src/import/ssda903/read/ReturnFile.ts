import type { ReturnTable } from '../tables/ReturnTable';
import type { Rejection, ReturnRow } from './ReturnRow';

/** What one file of the folder gave. */
export interface ReturnFile {
  name: string;
  table: ReturnTable;
  encoding: string;
  /** Data records in the file: always `rows.length + rejections.length`. */
  read: number;
  rows: ReturnRow[];
  rejections: Rejection[];
  /** Column names as compared, in the file's order. */
  columns: string[];
  /** Lines whose last cells are not there at all. */
  shortLines: number[];
}

/** A file that is not part of the return, and why. */
export interface IgnoredFile {
  name: string;
  reason: string;
}
