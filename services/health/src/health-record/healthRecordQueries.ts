import type { CalendarDate } from '@hub/platform';
import type { AssessmentRecord } from '../assessment/AssessmentRecord';
import { ASSESSMENT_COLUMNS } from '../assessment/assessmentQueries';

/** The tables behind one look at health records; each is read only when something of it was asked for. */
export interface HealthRecordParts {
  assessments: boolean;
  nhsNumber: boolean;
}

const NO_ASSESSMENT = `null::text as kind, null::text as status, null::date as "countedFrom", null::date as "dueOn",
  null::date as "bookedFor", null::date as "completedOn", null::text as "practitionerType", null::integer as version`;

const PATIENT = `
  select 'PATIENT' as part, as_at::date as "changedOn", matched_on as "matchedOn", null::text as "nhsNumber",
    null::uuid as id, child_id as "childId", ${NO_ASSESSMENT}
  from patient where child_id = any ($1)`;

const NHS_NUMBER = `
  select 'NHS_NUMBER', null, null, number, null, child_id, ${NO_ASSESSMENT}
  from nhs_number where child_id = any ($1)`;

const ASSESSMENT = `
  select 'ASSESSMENT', changed_at::date, null, null, ${ASSESSMENT_COLUMNS}
  from health_assessment where child_id = any ($1)`;

/**
 * One statement for all children, $1. Row-level security empties whatever the caller may not see, each table by its
 * own category. The tables are put one under the other and not joined: PostgreSQL cannot know how many rows a policy
 * lets through, and its joins then cost by the square of the page or by the size of the caller's scope.
 */
export function healthRecordsQuery({ assessments, nhsNumber }: HealthRecordParts): { name: string; text: string } {
  const parts = [PATIENT, ...(nhsNumber ? [NHS_NUMBER] : []), ...(assessments ? [ASSESSMENT] : [])];
  return {
    name: `health-records${nhsNumber ? '-nhs-number' : ''}${assessments ? '-assessments' : ''}`,
    text: parts.join(' union all '),
  };
}

/** What PostgreSQL answers, its days those of England: one row for each row of each table; the columns of other parts are null. */
export type HealthRecordRow =
  | { part: 'PATIENT'; childId: string; changedOn: CalendarDate; matchedOn: string | null }
  | { part: 'NHS_NUMBER'; childId: string; nhsNumber: string }
  | ({ part: 'ASSESSMENT'; changedOn: CalendarDate } & AssessmentRecord);

/** The rows of one part. */
export const rowsOfPart = <Part extends HealthRecordRow['part']>(rows: readonly HealthRecordRow[], part: Part) =>
  rows.filter((row): row is Extract<HealthRecordRow, { part: Part }> => row.part === part);
