import { compactNhsNumber, formatNhsNumber, isNhsNumber, type CalendarDate } from '@hub/platform';
import { FINAL_STATUSES } from '../assessment/AssessmentStatus';
import { presentAssessment } from '../assessment/presentAssessment';
import type { NhsNumber } from '../nhs-number/nhsNumber.type';
import type { HealthRecord } from './healthRecord.type';
import { rowsOfPart, type HealthRecordRow } from './healthRecordQueries';
import type { HealthStatus } from './healthStatus.type';

/** All rows of one child as its health record. */
export function makeHealthRecord(
  childId: string,
  rows: readonly HealthRecordRow[],
  { mayReadStatus, today }: { mayReadStatus: boolean; today: CalendarDate },
): HealthRecord {
  return {
    childId,
    status: mayReadStatus ? makeHealthStatus(childId, rows, today) : null,
    nhsNumber: makeNhsNumber(childId, rows),
  };
}

function makeHealthStatus(childId: string, rows: readonly HealthRecordRow[], today: CalendarDate): HealthStatus {
  const assessments = rowsOfPart(rows, 'ASSESSMENT')
    .map((row) => presentAssessment(row, today))
    .sort((one, other) => (one.dueOn < other.dueOn ? 1 : -1));
  const due = assessments.filter(({ status }) => !FINAL_STATUSES.includes(status));
  return {
    childId,
    recordStatus: recordStatusOf(rows),
    asAt: lastChange(rows),
    initialAssessment: assessments.find(({ kind }) => kind === 'INITIAL') ?? null,
    reviewAssessments: assessments.filter(({ kind }) => kind === 'REVIEW'),
    nextDueOn: due.at(-1)?.dueOn ?? null,
    overdue: due.some(({ overdue }) => overdue),
  };
}

function recordStatusOf(rows: readonly HealthRecordRow[]): HealthStatus['recordStatus'] {
  const [patient] = rowsOfPart(rows, 'PATIENT');
  if (!patient) return 'NONE_HELD';
  return patient.matchedOn === null ? 'UNMATCHED' : 'HELD';
}

function lastChange(rows: readonly HealthRecordRow[]): CalendarDate | null {
  const days = [...rowsOfPart(rows, 'PATIENT'), ...rowsOfPart(rows, 'ASSESSMENT')].map((row) => row.changedOn);
  return days.sort().at(-1) ?? null;
}

function makeNhsNumber(childId: string, rows: readonly HealthRecordRow[]): NhsNumber | null {
  const [held] = rowsOfPart(rows, 'NHS_NUMBER');
  if (!held) return null;
  const number = compactNhsNumber(held.nhsNumber);
  return { childId, number, formatted: formatNhsNumber(number), passesCheck: isNhsNumber(number) };
}
