import type { CalendarDate } from '@hub/platform';
import type { AssessmentRecord } from '../assessment/AssessmentRecord';
import { ASSESSMENT_COLUMNS } from '../assessment/assessmentQueries';
import { FINAL_STATUSES } from '../assessment/AssessmentStatus';
import { DETAIL_TABLES, detailQuery, type DetailPart, type DetailRow, type DetailTable } from './detailTables';

/**
 * The parts of a health record that a query may ask for; the tables of each are read only then. What is due takes the
 * assessments that are not final: one or two of a child, where a young person of sixteen has thirty in all.
 */
export const RECORD_PARTS = [
  'assessments',
  'nhsNumber',
  ...(Object.keys(DETAIL_TABLES) as DetailPart[]),
  'dueAssessments',
] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

const NO_ASSESSMENT = `null::text as kind, null::text as status, null::date as "countedFrom", null::date as "dueOn",
  null::date as "bookedFor", null::date as "completedOn", null::text as "practitionerType", null::integer as version,
  null::text as "cancelledBecause"`;

const PATIENT = `
  select 'PATIENT' as part, as_at::date as "changedOn", matched_on as "matchedOn", null::text as "nhsNumber",
    null::uuid as id, child_id as "childId", ${NO_ASSESSMENT}, null::jsonb as detail
  from patient where child_id = any ($1)`;

const NHS_NUMBER = `
  select 'NHS_NUMBER', null, null, number, null, child_id, ${NO_ASSESSMENT}, null
  from nhs_number where child_id = any ($1)`;

const ASSESSMENT = `
  select 'ASSESSMENT', changed_at::date, null, null, ${ASSESSMENT_COLUMNS}, null
  from health_assessment where child_id = any ($1)`;

const DUE_ASSESSMENT = `${ASSESSMENT} and status not in (${FINAL_STATUSES.map((status) => `'${status}'`).join(', ')})`;

const detail = (table: DetailTable): string => `
  select '${table}', null, null, null, null, row."childId", ${NO_ASSESSMENT}, to_jsonb(row)
  from (${detailQuery(table)} where child_id = any ($1)) as row`;

/**
 * One statement for all children, $1. Row-level security empties whatever the caller may not see, each table by its
 * own category. The tables are put one under the other and not joined: PostgreSQL cannot know how many rows a policy
 * lets through, and its joins then cost by the square of the page or by the size of the caller's scope. What nearly
 * every page asks for comes as columns, the rest as JSON.
 */
export function healthRecordsQuery(asked: ReadonlySet<RecordPart>): { name: string; text: string } {
  // All assessments hold those that are due.
  const parts = RECORD_PARTS.filter(
    (part) => asked.has(part) && !(part === 'dueAssessments' && asked.has('assessments')),
  );
  // A character for each part: PostgreSQL cuts the name of a statement after 63 characters, and takes two for one.
  const digits = parts.map((part) => RECORD_PARTS.indexOf(part).toString(36)).join('');
  return { name: `health-records-${digits}`, text: [PATIENT, ...parts.flatMap(selectsOf)].join(' union all ') };
}

function selectsOf(part: RecordPart): string[] {
  if (part === 'assessments') return [ASSESSMENT];
  if (part === 'dueAssessments') return [DUE_ASSESSMENT];
  if (part === 'nhsNumber') return [NHS_NUMBER];
  return DETAIL_TABLES[part].map(detail);
}

/** What PostgreSQL answers, its days those of England: one row for each row of each table; the columns of other parts are null. */
export type HealthRecordRow =
  | { part: 'PATIENT'; childId: string; changedOn: CalendarDate; matchedOn: string | null }
  | { part: 'NHS_NUMBER'; childId: string; nhsNumber: string }
  | ({ part: 'ASSESSMENT'; changedOn: CalendarDate } & AssessmentRecord)
  | { [Table in DetailTable]: { part: Table; childId: string; detail: DetailRow[Table] } }[DetailTable];

/** The rows of one part. */
export const rowsOfPart = <Part extends HealthRecordRow['part']>(rows: readonly HealthRecordRow[], part: Part) =>
  rows.filter((row): row is Extract<HealthRecordRow, { part: Part }> => row.part === part);

/** The rows of one table of details. */
export const detailsOf = <Table extends DetailTable>(
  rows: readonly HealthRecordRow[],
  table: Table,
): DetailRow[Table][] =>
  rows.flatMap((row) => (row.part === table && 'detail' in row ? [row.detail as DetailRow[Table]] : []));
