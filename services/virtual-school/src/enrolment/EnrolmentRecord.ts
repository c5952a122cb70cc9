import type { CalendarDate } from '@hub/platform';
import type { EducationPhase } from './EducationPhase';

/** That the virtual school holds a record of the child, and what is true of the record as a whole. */
export interface PupilRecord {
  childId: string;
  authority: string;
  matchedOn: CalendarDate | null;
  changedOn: CalendarDate;
  /** The academic year of Reception with whose children this one is taught, where that is not the usual one. */
  taughtWithYear: number | null;
  /** Of the enrolment as a whole: a move to another school counts it up. */
  version: number;
}

/** A stay on the roll of one school, from its first day until the day before `endedOn`. */
export interface EnrolmentRecord {
  id: string;
  childId: string;
  schoolUrn: string | null;
  schoolName: string;
  phase: EducationPhase;
  designatedTeacher: string | null;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
  changedOn: CalendarDate;
}

export const PUPIL_COLUMNS = `child_id as "childId", authority, matched_on as "matchedOn", as_at::date as "changedOn",
  taught_with_year as "taughtWithYear", version`;

export const ENROLMENT_COLUMNS = `id, child_id as "childId", school_urn as "schoolUrn", school_name as "schoolName", phase,
  designated_teacher as "designatedTeacher", started_on as "startedOn", ended_on as "endedOn", changed_at::date as "changedOn"`;
