import type { CalendarDate } from '@hub/platform';
import type { EducationAttainment } from './educationAttainment.type';
import type { KeyStage } from './KeyStage';

/** One result at the end of a stage. */
export interface ResultRecord {
  id: string;
  childId: string;
  academicYear: number;
  stage: KeyStage;
  subject: string;
  result: string;
  metExpected: boolean | null;
  version: number;
}

/** Something to be proud of, whatever it is. */
export interface AchievementRecord {
  id: string;
  childId: string;
  achievedOn: CalendarDate;
  title: string;
}

export const RESULT_COLUMNS = `id, child_id as "childId", academic_year as "academicYear", stage, subject, result,
  met_expected as "metExpected", version`;

export const ACHIEVEMENT_COLUMNS = `id, child_id as "childId", achieved_on as "achievedOn", title`;

export const presentAttainment = (
  childId: string,
  results: readonly ResultRecord[],
  achievements: readonly AchievementRecord[],
): EducationAttainment => ({
  childId,
  results: results.toSorted((one, other) => other.academicYear - one.academicYear || one.subject.localeCompare(other.subject)), // prettier-ignore
  achievements: achievements.toSorted((one, other) => (one.achievedOn < other.achievedOn ? 1 : -1)),
});
