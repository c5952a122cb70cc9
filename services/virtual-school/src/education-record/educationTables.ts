import type { CalendarDate } from '@hub/platform';
import { ACHIEVEMENT_COLUMNS, RESULT_COLUMNS, type AchievementRecord, type ResultRecord } from '../attainment/AttainmentRecord'; // prettier-ignore
import { ATTENDANCE_COLUMNS, type AttendanceRecord } from '../attendance/AttendanceRecord';
import { ENROLMENT_COLUMNS, PUPIL_COLUMNS, type EnrolmentRecord, type PupilRecord } from '../enrolment/EnrolmentRecord';
import type { EducationPlanRecord } from '../pep/EducationPlanRecord';
import { PLAN_COLUMNS } from '../pep/planQueries';
import { SEN_COLUMNS, type SenRecord } from '../sen/SenRecord';
import { UPN_COLUMNS, type UpnRecord } from '../upn/UpnRecord';

/** The rows behind an education record, by where they come from. */
export interface EducationRows {
  pupil: PupilRecord;
  birth: { childId: string; dateOfBirth: CalendarDate };
  enrolment: EnrolmentRecord;
  upn: UpnRecord;
  plan: EducationPlanRecord;
  attendance: AttendanceRecord;
  sen: SenRecord;
  result: ResultRecord;
  achievement: AchievementRecord;
}

export type EducationRow = keyof EducationRows;

/** A statement of its own; `draft` and `thisYear` read the same tables as `plan` and `attendance`, and fewer rows. */
export type EducationTable = EducationRow | 'draft' | 'thisYear';

/**
 * One statement a table, all of them in one round trip and for all children of the request, $1; $2 is today, or the
 * academic year. The tables are not joined: PostgreSQL cannot know how many rows a policy lets through, and its joins
 * then cost by the square of the page. One statement that puts them one under the other as JSON was tried: with five
 * tables and 50 children it took a third longer, with nine twice as long.
 */
export const EDUCATION_QUERIES: Readonly<Record<EducationTable, string>> = {
  pupil: `select ${PUPIL_COLUMNS} from pupil where child_id = any ($1)`,
  birth: `select child_id as "childId", date_of_birth as "dateOfBirth" from pupil_birth where child_id = any ($1)`,
  enrolment: `select ${ENROLMENT_COLUMNS} from enrolment
    where child_id = any ($1) and started_on <= $2::date and (ended_on is null or ended_on > $2)`,
  upn: `select ${UPN_COLUMNS} from unique_pupil_number where child_id = any ($1)`,
  plan: `select ${PLAN_COLUMNS} from personal_education_plan as plan where plan.child_id = any ($1)`,
  draft: `select ${PLAN_COLUMNS} from personal_education_plan as plan
    where plan.child_id = any ($1) and plan.status = 'DRAFT'`,
  attendance: `select ${ATTENDANCE_COLUMNS} from term_attendance where child_id = any ($1)`,
  thisYear: `select ${ATTENDANCE_COLUMNS} from term_attendance where child_id = any ($1) and academic_year = $2::integer`,
  sen: `select ${SEN_COLUMNS} from special_educational_needs where child_id = any ($1)`,
  result: `select ${RESULT_COLUMNS} from key_stage_result where child_id = any ($1)`,
  achievement: `select ${ACHIEVEMENT_COLUMNS} from achievement where child_id = any ($1)`,
};

/** Which table has the rows of this one, and more. */
export const WIDER: Partial<Record<EducationTable, EducationRow>> = { draft: 'plan', thisYear: 'attendance' };

/** The item of the agreement that each part of the record is. */
export const CATEGORY_OF_PART = {
  upn: 'identity.upn',
  enrolment: 'education.enrolment',
  attendance: 'education.attendance',
  pep: 'education.pep',
  sen: 'education.sen',
  attainment: 'education.attainment',
} as const;

export type EducationPart = keyof typeof CATEGORY_OF_PART;
export const EDUCATION_PARTS = Object.keys(CATEGORY_OF_PART) as EducationPart[];
