import { isInForce, type RawData, type Row } from '../raw/RawData';
import { objectOf, objectsOf, type ExpectedObject } from './Expected';

/** One plan, wherever it stands in the graph. */
export const educationPlanOf = (row: Row, today: string): ExpectedObject =>
  objectOf(row, {
    child: undefined,
    overdue: isOverdue(row, today),
    pupilPremiumPlus: row['premium_amount'],
    pupilPremiumPlusUse: row['premium_use'],
  });

export const isOverdue = (row: Row, today: string): boolean => row['status'] === 'DRAFT' && row['due_on'] < today;

/** What the virtual school holds of a child, by the raw tables. */
export function ofVirtualSchool(raw: RawData, id: string): ExpectedObject {
  const rows = (table: string): readonly Row[] => raw.ofChild(`virtual_school.${table}`, id);
  const [pupil] = rows('pupil');
  const [upn] = rows('unique_pupil_number');
  const [sen] = rows('special_educational_needs');
  const stay = rows('enrolment').find((row) => isInForce(row, raw.today));
  return {
    upn: upn ? objectOf(upn) : undefined,
    enrolment: {
      ...(stay ? objectOf(stay, { since: stay['started_on'] }) : {}),
      version: pupil?.['version'] ?? 0,
      recordStatus: pupil ? (pupil['matched_on'] ? 'HELD' : 'UNMATCHED') : 'NONE_HELD',
      onRoll: stay !== undefined,
      schoolName: stay?.['school_name'] ?? null,
    },
    attendance: { terms: objectsOf(rows('term_attendance')) },
    pep: { plans: rows('personal_education_plan').map((row) => educationPlanOf(row, raw.today)) },
    sen: sen ? objectOf(sen, { since: sen['since'] }) : undefined,
    attainment: { results: objectsOf(rows('key_stage_result')), achievements: objectsOf(rows('achievement')) },
  };
}
