import { versionConflict, type HubError, type RunQuery } from '@hub/platform';
import { changesSince } from './changeQueries';
import type { ChangeTable } from './changeTables';
import type { FieldChange } from './FieldChange';

interface RecordedRow {
  version: number;
  changedAt: Date;
  changedByRole: string;
  changes: FieldChange[];
  name: string | null;
  jobTitle: string | null;
}

export interface OutdatedRecord {
  /** In words, such as `The plan`. */
  what: string;
  table: ChangeTable;
  recordId: string;
  expectedVersion: number;
  version: number;
}

/** Who changed what, and when, since the caller read the record: read as the caller, so only what they may see. */
export async function changeConflict(run: RunQuery, record: OutdatedRecord): Promise<HubError> {
  const { what, table, recordId, expectedVersion, version } = record;
  const rows = await run<RecordedRow>(changesSince(table, recordId, expectedVersion));
  const last = rows.at(-1);
  const changes = rows.flatMap((row) =>
    row.changes.map((change) => ({
      ...change,
      version: row.version,
      changedBy: authorOf(row),
      changedAt: row.changedAt.toISOString(),
    })),
  );
  return versionConflict({
    what,
    version,
    changedBy: last ? authorOf(last) : null,
    changedAt: last?.changedAt ?? null,
    changes,
  });
}

/** Somebody whom the virtual school's list does not know is told by role, not by sign-in name. */
function authorOf({ name, jobTitle, changedByRole }: RecordedRow): string {
  if (name) return jobTitle ? `${name}, ${jobTitle}` : name;
  return `somebody signed in as ${changedByRole.toLowerCase().replaceAll('_', ' ')}`;
}
