import type { Category } from '@hub/schema';

/** A table of schema `public`: it holds one category, and row-level security is generated from this line. */
export interface DomainTable {
  table: string;
  category: Category;
  /** The column with the child's id; null for a table that is about no child, such as the list of professionals. */
  childColumn: string | null;
  /** True where callers may insert and update (as the agreement says), not only the loader. */
  write?: boolean;
  /**
   * Of a table whose rows belong to whoever wrote them, whatever they reach: the column with the subject. Its category
   * then only says what the rows may hold.
   */
  ownRowsOf?: string;
}

/** The database roles that row-level security names. No policy names any other, so nobody else sees a row. */
export interface RowSecurityRoles {
  /** Callers whose scope is a list of children, or no child at all. */
  scopeList: string;
  /** Callers for the purpose STATISTICS: tables that are about no child, and the functions that aggregate. */
  statistics: string;
  /** Imports and seeds; never a caller. */
  loader: string;
}
