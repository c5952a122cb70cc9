import type { CalendarDate } from '@hub/platform';
import type { AssessmentStatus, PractitionerType } from '../AssessmentRecord';
import type { CancellationReason } from '../CancellationReason';

/** What the caller asks an assessment to become. */
export interface StatusUpdate {
  status: AssessmentStatus;
  bookedFor?: CalendarDate | null;
  completedOn?: CalendarDate | null;
  practitionerType?: PractitionerType | null;
  cancelledBecause?: CancellationReason | null;
}
