import { hubError, type HubError } from '@hub/platform';
import type { AssessmentRecord } from '../AssessmentRecord';
import type { FieldChange } from './FieldChange';

/** One change as the table of changes tells it; the name is missing when the person is not in health's list. */
export interface RecordedChange {
  version: number;
  changedAt: Date;
  changedByRole: string;
  changes: FieldChange[];
  name: string | null;
  jobTitle: string | null;
}

/** Every problem by its input field, for a form; the message has them all, for a person. */
export const inputProblems = (problems: readonly { field: string; message: string }[]): HubError =>
  hubError('BAD_USER_INPUT', {
    message: problems.map(({ message }) => message).join(' '),
    extensions: { fields: problems },
  });

/** Who changed what, and when, since the caller read the assessment: read as the caller, so only what they may see. */
export function versionConflict(current: AssessmentRecord, changes: readonly RecordedChange[]): HubError {
  const last = changes.at(-1);
  return hubError('CONFLICT', {
    extensions: {
      currentVersion: current.version,
      changedBy: last ? authorOf(last) : null,
      changedOn: last?.changedAt.toISOString() ?? null,
      changes: changes.flatMap((change) =>
        change.changes.map((field) => ({
          ...field,
          version: change.version,
          changedBy: authorOf(change),
          changedOn: change.changedAt.toISOString(),
        })),
      ),
    },
  });
}

/** The key was used for something else: answering the first outcome would be wrong, and saving again too. */
export const keyConflict = (): HubError =>
  hubError('CONFLICT', {
    message:
      'This idempotencyKey was already used for a different change. Nothing was saved. Use a new key for a new change.',
    extensions: { reason: 'IDEMPOTENCY_KEY_REUSED' },
  });

function authorOf({ name, jobTitle, changedByRole }: RecordedChange): string {
  if (name) return jobTitle ? `${name}, ${jobTitle}` : name;
  return `somebody signed in as ${changedByRole.toLowerCase().replaceAll('_', ' ')}`;
}
