import type { CalendarDate } from '@hub/platform';
import type { DutyEndReason } from './DutyEndReason';
import type { DutyKind } from './DutyKind';

/** One duty as read from the database. */
export interface DutyRecord {
  id: string;
  kind: DutyKind;
  /** The council that took it on. */
  owedBy: string;
  startedOn: CalendarDate;
  /** The first day on which it was no longer owed. */
  endedOn: CalendarDate | null;
  endReason: DutyEndReason | null;
}

/** Owed from its first day until the day before its end. */
export const isOwedOn = ({ startedOn, endedOn }: DutyRecord, day: CalendarDate): boolean =>
  startedOn <= day && (endedOn === null || endedOn > day);
