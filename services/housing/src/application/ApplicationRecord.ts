import type { CalendarDate } from '@hub/platform';
import type { Band } from '../band/Band';
import type { DutyRecord } from '../duty/DutyRecord';
import type { ApplicationStatus } from './ApplicationStatus';
import type { AppliedAs } from './AppliedAs';

/** One application as read from the database, with its duties. `childId` is for the row checks. */
export interface ApplicationRecord {
  id: string;
  childId: string;
  councilCode: string;
  reference: string;
  appliedAs: AppliedAs;
  madeOn: CalendarDate;
  status: ApplicationStatus;
  closedOn: CalendarDate | null;
  band: Band | null;
  bandSince: CalendarDate | null;
  version: number;
  /** By their first day. */
  duties: DutyRecord[];
}
