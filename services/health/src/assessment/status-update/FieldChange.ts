import type { AssessmentRecord } from '../AssessmentRecord';

/** The fields of an assessment that an update of its status can change. */
export const CHANGEABLE_FIELDS = [
  'status',
  'bookedFor',
  'completedOn',
  'practitionerType',
  'cancelledBecause',
] as const;
export type ChangeableField = (typeof CHANGEABLE_FIELDS)[number];

/** One field before and after; null is empty. */
export interface FieldChange {
  field: ChangeableField;
  from: string | null;
  to: string | null;
}

/** What differs between two states of one assessment, in a fixed order. */
export function fieldChanges(before: AssessmentRecord, after: AssessmentRecord): FieldChange[] {
  return CHANGEABLE_FIELDS.filter((field) => (before[field] ?? null) !== (after[field] ?? null)).map((field) => ({
    field,
    from: before[field] ?? null,
    to: after[field] ?? null,
  }));
}
