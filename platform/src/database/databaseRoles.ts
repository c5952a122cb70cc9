/** The roles of one database. What each may do is given in `provision/` and by the generated row-level security. */
export interface DatabaseRoles {
  /** Owns everything, runs migrations, cannot log in. Row-level security is forced on it too. */
  owner: string;
  /** Logs in for the services. */
  runtime: string;
  /** Callers who reach named children, or none. */
  scopeList: string;
  /** Callers for the purpose STATISTICS: functions that aggregate, and tables about no child. */
  statistics: string;
  scopeResolver: string;
  /** Logs in for imports and seeds. */
  loader: string;
}

/** Migrations may rely on these names, as `current_database() || '_loader'`. */
export const databaseRoles = (database: string): DatabaseRoles => ({
  owner: `${database}_owner`,
  runtime: `${database}_runtime`,
  scopeList: `${database}_scope_list`,
  statistics: `${database}_statistics`,
  scopeResolver: `${database}_scope_resolver`,
  loader: `${database}_loader`,
});

/** What the runtime may become for one transaction. */
export const becomesOf = (roles: DatabaseRoles): string[] => [roles.scopeList, roles.statistics, roles.scopeResolver];
