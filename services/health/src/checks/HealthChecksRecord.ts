import type { CalendarDate } from '@hub/platform';

/** Registrations and checks as read from the database; null: not known. */
export interface HealthChecksRecord {
  gpRegistered: boolean | null;
  dentistRegistered: boolean | null;
  teethCheckedOn: CalendarDate | null;
  immunisationsUpToDate: boolean | null;
  developmentUpToDate: boolean | null;
  checkedOn: CalendarDate;
}
