/** One field before and after; null is empty. */
export interface FieldChange {
  field: string;
  from: string | null;
  to: string | null;
}

/** What differs between two states of one record, in the order of the fields; before there was none, all were empty. */
export function fieldChanges<Record extends object, Field extends keyof Record & string>(
  fields: readonly Field[],
  before: Pick<Record, Field> | undefined,
  after: Pick<Record, Field>,
): FieldChange[] {
  return fields
    .map((field) => ({ field, from: inWords(before?.[field]), to: inWords(after[field]) }))
    .filter(({ from, to }) => from !== to);
}

function inWords(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
