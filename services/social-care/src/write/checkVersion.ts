import { hubError, versionConflict, type Query, type RunQuery } from '@hub/platform';

/** What every versioned row says of its last change. */
export interface VersionRow {
  version: number;
  changed_by: string | null;
  changed_at: Date | null;
}

const NAME_OF = { name: 'write-name-of', text: 'select name from professional where subject = $1' };

/**
 * Locks the row and compares its version with the one that the caller read. @throws NOT_FOUND when there is no such row
 * among those that the caller may write, CONFLICT when somebody was faster: who, and when, as far as the caller may know.
 */
export async function checkVersion<Row extends VersionRow>(
  run: RunQuery,
  lock: Query,
  expectedVersion: number,
  what: string,
): Promise<Row> {
  const [row] = await run<Row>(lock);
  if (!row) throw hubError('NOT_FOUND');
  if (row.version !== expectedVersion) throw await conflictOf(run, row, what);
  return row;
}

/** The same for a record of which a child has one or none: version 0 says that there was none. */
export async function checkOnlyVersion<Row extends VersionRow>(
  run: RunQuery,
  lock: Query,
  expectedVersion: number,
  what: string,
): Promise<Row | undefined> {
  const [row] = await run<Row>(lock);
  if (!row && expectedVersion !== 0) throw hubError('NOT_FOUND');
  if (row && row.version !== expectedVersion) throw await conflictOf(run, row, what);
  return row;
}

async function conflictOf(run: RunQuery, { version, changed_by, changed_at }: VersionRow, what: string) {
  const [author] = changed_by ? await run<{ name: string }>({ ...NAME_OF, values: [changed_by] }) : [];
  return versionConflict({ what, version, changedBy: author?.name ?? null, changedAt: changed_at });
}
