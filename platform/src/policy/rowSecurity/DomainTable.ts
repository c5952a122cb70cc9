import type { Category } from '@hub/schema';

/** A table of schema `public`: it holds one category, and row-level security is generated from this line. */
export interface DomainTable {
  table: string;
  category: Category;
  /** The column with the child's id; null for a table that is about no child, such as the list of professionals. */
  childColumn: string | null;
  /** True where callers may insert and update (as the agreement says), not only the loader. */
  write?: boolean;
  /** True where callers may remove what they may write: only what must leave no trace, such as a match that was wrong. */
  remove?: boolean;
  /**
   * Of a table whose rows belong to whoever wrote them, whatever they reach: the column with the subject. Its category
   * then only says what the rows may hold.
   */
  ownRowsOf?: string;
  /**
   * A category about no child under which the very same rows are read, and written, by whoever has it: an objection is the
   * young person's, and a case of the officer's who answers it.
   */
  reviewedAs?: Category;
}

/** The database roles that row-level security names. No policy names any other, so nobody else sees a row. */
export interface RowSecurityRoles {
  /** Callers whose scope is a list of children, or no child at all. */
  scopeList: string;
  /** Callers for the purpose STATISTICS: tables that are about no child, and the functions that aggregate. */
  statistics: string;
  /** Imports and seeds; never a caller. */
  loader: string;
  /** Owns the tables, and the functions that aggregate; sees rows inside such a function only. */
  owner: string;
  /** Whether there are such functions. */
  aggregates?: boolean;
}

/** The search path that functions of statistics have, and nothing else: by it the tables' owner is let at rows there. */
export const AGGREGATION_PATH = 'pg_catalog, public, statistics, pg_temp';
