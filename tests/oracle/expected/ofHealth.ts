import type { RawData, Row } from '../raw/RawData';
import type { Asker } from '../reach/Asker';
import { objectOf, objectsOf, type Expected, type ExpectedObject } from './Expected';
import { rowsFor } from './rowsFor';

const FINISHED = ['COMPLETED', 'CANCELLED'];

/** One assessment, wherever it stands in the graph. */
export const assessmentOf = (row: Row, today: string): ExpectedObject =>
  objectOf(row, { overdue: isOverdue(row, today), child: undefined });

export const isOverdue = (row: Row, today: string): boolean =>
  !FINISHED.includes(row['status']) && row['due_on'] < today;

/** What health holds of a child, by the raw tables. */
export function ofHealth(raw: RawData, id: string, asker: Asker): ExpectedObject {
  const rows = rowsFor(raw, 'health', id, asker);
  const [patient] = rows('patient');
  const [checks] = rows('health_checks');
  const [number] = rows('nhs_number');
  const assessments = rows('health_assessment');
  const reviews = assessments.filter(({ kind }) => kind === 'REVIEW');
  return {
    status: {
      recordStatus: patient ? (patient['matched_on'] ? 'HELD' : 'UNMATCHED') : 'NONE_HELD',
      reviewAssessments: reviews.map((row) => assessmentOf(row, raw.today)),
      overdue: assessments.some((row) => isOverdue(row, raw.today)),
      checks: checks ? objectOf(checks) : null,
    },
    nhsNumber: number ? { number: number['number'].replaceAll(/\s/g, '') } : null,
    plan: planOf(rows('health_plan')[0]),
    ...detailsOf(rows),
  };
}

const planOf = (plan: Row | undefined): Expected =>
  objectOf(plan ?? { allergies: [], medication: [], appointments: [], safety_plan: null, version: 0 });

const detailsOf = (rows: (table: string) => readonly Row[]): ExpectedObject => ({
  clinical: {
    findings: objectsOf(rows('assessment_finding')),
    immunisations: objectsOf(rows('immunisation')),
    substanceMisuse: objectsOf(rows('substance_misuse')),
  },
  familyHistory: { entries: objectsOf(rows('family_history')) },
  sdqTotal: { scores: objectsOf(rows('sdq_score')) },
  sdqItems: { questionnaires: objectsOf(rows('sdq_answers'), (row) => ({ id: row['sdq_id'], answers: undefined })) },
  mentalReferred: {
    referred: undefined,
    referrals: objectsOf(rows('mental_health_referral')),
  },
  mental: { notes: objectsOf(rows('mental_health_note')) },
});
