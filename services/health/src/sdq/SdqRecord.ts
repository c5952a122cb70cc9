import type { CalendarDate } from '@hub/platform';
import type { SdqInformant } from './SdqEnums';
import type { SdqAnswer } from './scoreSdq';

/** A total as read from the database. */
export interface SdqScoreRecord {
  id: string;
  completedOn: CalendarDate;
  completedBy: SdqInformant;
  total: number;
}

/** The answers behind a total: another item of the agreement, so another table. */
export interface SdqAnswersRecord {
  id: string;
  completedOn: CalendarDate;
  completedBy: SdqInformant;
  answers: SdqAnswer[];
}
