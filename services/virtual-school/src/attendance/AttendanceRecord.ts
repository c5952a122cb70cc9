import type { CalendarDate } from '@hub/platform';
import type { SchoolTerm } from '../academic-year/SchoolTerm';

/** One child's attendance in one term. A session is half a school day. */
export interface AttendanceRecord {
  id: string;
  childId: string;
  academicYear: number;
  term: SchoolTerm;
  sessionsPossible: number;
  sessionsAuthorised: number;
  sessionsUnauthorised: number;
  /** Hours of education a week that were offered; null when not recorded. */
  hoursOffered: number | null;
  suspensions: number;
  sessionsSuspended: number;
  permanentExclusions: number;
  version: number;
  changedOn: CalendarDate;
}

export const ATTENDANCE_COLUMNS = `id, child_id as "childId", academic_year as "academicYear", term,
  sessions_possible as "sessionsPossible", sessions_authorised as "sessionsAuthorised",
  sessions_unauthorised as "sessionsUnauthorised", hours_offered::float8 as "hoursOffered", suspensions,
  sessions_suspended as "sessionsSuspended", permanent_exclusions as "permanentExclusions", version,
  changed_at::date as "changedOn"`;
