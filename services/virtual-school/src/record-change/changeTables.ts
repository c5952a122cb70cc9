/** Who changed what, by the item of the agreement that it belongs to. */
export const CHANGE_TABLES = [
  'enrolment_change',
  'upn_change',
  'plan_change',
  'attendance_change',
  'sen_change',
  'attainment_change',
] as const;
export type ChangeTable = (typeof CHANGE_TABLES)[number];
