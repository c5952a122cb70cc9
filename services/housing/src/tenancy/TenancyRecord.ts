import type { CalendarDate } from '@hub/platform';
import type { TenancyKind } from './TenancyKind';

/** One home as read from the database. `childId` is for the row checks. */
export interface TenancyRecord {
  id: string;
  childId: string;
  /** The council whose officers keep the record. */
  councilCode: string;
  kind: TenancyKind;
  provider: string;
  address: string;
  postcode: string;
  startedOn: CalendarDate;
  /** The first day on which the person no longer had it. */
  endedOn: CalendarDate | null;
  version: number;
}
