import type { Database, Query } from '../../database';

/** The same database, and every reading statement that resolvers send to it, by its name, since a test emptied the list. */
export function countReads(database: Database): { database: Database; statements: string[] } {
  const statements: string[] = [];
  const note = (queries: readonly Query[]) => statements.push(...queries.map(({ name }) => name ?? 'unnamed'));
  return {
    statements,
    database: {
      ...database,
      runAs: (caller, query) => (note([query]), database.runAs(caller, query)),
      runAllAs: (caller, queries) => (note(queries), database.runAllAs(caller, queries)),
    },
  };
}
