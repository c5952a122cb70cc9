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

export type EducationTable = keyof EducationRows;

/**
 * One statement a table, all of them in one round trip and for all children of the request, $1. The tables are not
 * joined: PostgreSQL cannot know how many rows a policy lets through, and its joins then cost by the square of the page.
 */
export const EDUCATION_QUERIES: Readonly<Record<EducationTable, string>> = {
  pupil: `select ${PUPIL_COLUMNS} from pupil where child_id = any ($1)`,
  birth: `select child_id as "childId", date_of_birth as "dateOfBirth" from pupil_birth where child_id = any ($1)`,
  enrolment: `select ${ENROLMENT_COLUMNS} from enrolment where child_id = any ($1)`,
  upn: `select ${UPN_COLUMNS} from unique_pupil_number where child_id = any ($1)`,
  plan: `select ${PLAN_COLUMNS} from personal_education_plan as plan where plan.child_id = any ($1)`,
  attendance: `select ${ATTENDANCE_COLUMNS} from term_attendance where child_id = any ($1)`,
  sen: `select ${SEN_COLUMNS} from special_educational_needs where child_id = any ($1)`,
  result: `select ${RESULT_COLUMNS} from key_stage_result where child_id = any ($1)`,
  achievement: `select ${ACHIEVEMENT_COLUMNS} from achievement where child_id = any ($1)`,
};

/** What each part of the record is made of. */
export const TABLES_OF_PART = {
  upn: ['upn'],
  enrolment: ['pupil', 'enrolment', 'birth'],
  attendance: ['attendance'],
  pep: ['plan'],
  sen: ['sen'],
  attainment: ['result', 'achievement'],
} as const satisfies Record<string, readonly EducationTable[]>;

export type EducationPart = keyof typeof TABLES_OF_PART;
export const EDUCATION_PARTS = Object.keys(TABLES_OF_PART) as EducationPart[];

/** The item of the agreement that each part is. */
export const CATEGORY_OF_PART: Readonly<Record<EducationPart, string>> = {
  upn: 'identity.upn',
  enrolment: 'education.enrolment',
  attendance: 'education.attendance',
  pep: 'education.pep',
  sen: 'education.sen',
  attainment: 'education.attainment',
};
