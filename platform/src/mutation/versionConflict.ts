import { hubError, type HubError } from '../errors';

/** What happened to a record since the caller read it: only what the caller may read of it. */
export interface RecordedChange {
  /** The record, in words, such as `The placement`. */
  what: string;
  /** The version that it has now. */
  version: number;
  /** Who changed it; null when the caller may not know, or nobody does. */
  changedBy: string | null;
  changedAt: Date | null;
  /** What was done, as a past tense that stands between who and what; `changed` unless said. */
  verb?: string;
  /** For programs: which fields, from what to what. */
  changes?: unknown;
}

/** Says who changed what, and when, instead of saving over it. */
export function versionConflict({ what, version, changedBy, changedAt, verb, changes }: RecordedChange): HubError {
  const [who, when] = [changedBy ?? 'Somebody', changedAt ? ` on ${dayInWords(changedAt)}` : ''];
  return hubError('CONFLICT', {
    message: `${who} ${verb ?? 'changed'} ${lowerFirst(what)}${when}. It is now at version ${version}. Nothing was saved.`,
    extensions: {
      currentVersion: version,
      changedBy,
      changedAt: changedAt?.toISOString() ?? null,
      ...(changes === undefined ? {} : { changes }),
    },
  });
}

/** The key stands for something else: answering its outcome would be wrong, and so would saving a second time. */
export const keyConflict = (): HubError =>
  hubError('CONFLICT', {
    message:
      'This idempotencyKey was already used for a different change. Nothing was saved. Use a new key for a new change.',
    extensions: { reason: 'IDEMPOTENCY_KEY_REUSED' },
  });

/** As in `2 November 2026`: the day in England. */
const dayInWords = (moment: Date): string =>
  moment.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
