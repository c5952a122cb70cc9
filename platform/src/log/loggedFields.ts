/** The only fields that a log line may carry. None of them can hold anything of a child or of a caller's words. */
export const LOGGED_FIELDS: ReadonlySet<string> = new Set([
  'name',
  'requestId',
  'role',
  'purpose',
  'code',
  'agency',
  'subgraph',
  'database',
  'operationHash',
  'verdict',
  'status',
  'method',
  'route',
  'address',
  'port',
  'pid',
  'signal',
  'attempt',
  'count',
  'sequence',
  'durationMs',
  'err',
]);

/** Drops every field that is not on the list. */
export const keepLoggedFields = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => LOGGED_FIELDS.has(field)));
