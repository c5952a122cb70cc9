/** One field of a record before and after; null is empty. */
export interface FieldChange {
  field: string;
  from: string | null;
  to: string | null;
}

/** Only what differs. */
export const fieldChanges = (changes: readonly FieldChange[]): FieldChange[] =>
  changes.filter(({ from, to }) => from !== to);
