import { ASSESSMENT_COLUMNS } from '../assessment/assessmentQueries';

/** The tables behind one look at health records; each is read only when something of it was asked for. */
export interface HealthRecordParts {
  assessments: boolean;
  nhsNumber: boolean;
}

const NHS_NUMBER = {
  columns: ', nhs_number.number as "nhsNumber"',
  join: 'left join nhs_number on nhs_number.child_id = asked.child_id',
};
const ASSESSMENTS = {
  columns: `, health_assessment.changed_at as "changedAt", ${ASSESSMENT_COLUMNS}`,
  join: 'left join health_assessment on health_assessment.child_id = asked.child_id',
};

/**
 * One row for each child asked for, or one for each of its assessments. Row-level security empties whatever the
 * caller may not see, each table by its own category.
 */
export function healthRecordsQuery({ assessments, nhsNumber }: HealthRecordParts): { name: string; text: string } {
  const parts = [...(nhsNumber ? [NHS_NUMBER] : []), ...(assessments ? [ASSESSMENTS] : [])];
  return {
    name: `health-records${nhsNumber ? '-nhs-number' : ''}${assessments ? '-assessments' : ''}`,
    text: `
      select asked.child_id as "askedChildId", patient.child_id is not null as "isHeld",
        patient.matched_on as "matchedOn", patient.as_at as "asAt"${parts.map(({ columns }) => columns).join('')}
      from unnest($1::uuid[]) as asked (child_id)
      left join patient on patient.child_id = asked.child_id
      ${parts.map(({ join }) => join).join('\n')}`,
  };
}

/** What PostgreSQL answers; the columns of a part that was not asked for, or is not there, are null or missing. */
export interface HealthRecordRow {
  askedChildId: string;
  isHeld: boolean;
  matchedOn: string | null;
  asAt: Date | null;
  nhsNumber?: string | null;
  changedAt?: Date | null;
  id?: string | null;
}
