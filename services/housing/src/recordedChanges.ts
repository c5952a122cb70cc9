import { versionConflict, type HubError } from '@hub/platform';
import type { FieldChange } from './FieldChange';

/** One change as a table of changes tells it; the name is missing when the person is not in housing's list. */
export interface ChangeRow {
  version: number;
  changedAt: Date;
  changedByRole: string;
  changes: FieldChange[];
  name: string | null;
  jobTitle: string | null;
}

/** The columns of `ChangeRow`, of a join that calls the change `change` and its author `officer`. */
export const CHANGE_COLUMNS = `change.version, change.changed_at as "changedAt",
  change.changed_by_role as "changedByRole", change.changes, officer.name, officer.job_title as "jobTitle"`;

/** Who changed what, and when, since the caller read the record: read as the caller, so only what they may see. */
export function conflictOf(what: string, version: number, rows: readonly ChangeRow[]): HubError {
  const last = rows.at(-1);
  return versionConflict({
    what,
    version,
    changedBy: last ? authorOf(last) : null,
    changedAt: last?.changedAt ?? null,
    changes: rows.flatMap((row) =>
      row.changes.map((change) => ({
        ...change,
        version: row.version,
        changedBy: authorOf(row),
        changedAt: row.changedAt.toISOString(),
      })),
    ),
  });
}

function authorOf({ name, jobTitle, changedByRole }: ChangeRow): string {
  if (name) return jobTitle ? `${name}, ${jobTitle}` : name;
  return `Somebody signed in as ${changedByRole.toLowerCase().replaceAll('_', ' ')}`;
}
