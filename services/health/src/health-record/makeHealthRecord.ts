import { compactNhsNumber, formatNhsNumber, isNhsNumber, londonDateOf, type CalendarDate } from '@hub/platform';
import type { AssessmentRecord } from '../assessment/AssessmentRecord';
import { FINAL_STATUSES } from '../assessment/AssessmentStatus';
import { presentAssessment } from '../assessment/presentAssessment';
import type { NhsNumber } from '../nhs-number/nhsNumber.type';
import type { HealthRecord } from './healthRecord.type';
import type { HealthRecordRow } from './healthRecordQueries';
import type { HealthStatus } from './healthStatus.type';

/** All rows of one child as its health record. At least one row is there: the child was asked for. */
export function makeHealthRecord(
  childId: string,
  rows: readonly HealthRecordRow[],
  { mayReadStatus, today }: { mayReadStatus: boolean; today: CalendarDate },
): HealthRecord {
  return {
    childId,
    status: mayReadStatus ? makeHealthStatus(childId, rows, today) : null,
    nhsNumber: makeNhsNumber(childId, rows[0]?.nhsNumber),
  };
}

function makeHealthStatus(childId: string, rows: readonly HealthRecordRow[], today: CalendarDate): HealthStatus {
  const assessments = rows
    .filter((row) => row.id)
    .map((row) => presentAssessment(row as unknown as AssessmentRecord, today))
    .sort((one, other) => (one.dueOn < other.dueOn ? 1 : -1));
  const due = assessments.filter(({ status }) => !FINAL_STATUSES.includes(status));
  return {
    childId,
    recordStatus: recordStatusOf(rows[0]),
    asAt: lastChange(rows),
    initialAssessment: assessments.find(({ kind }) => kind === 'INITIAL') ?? null,
    reviewAssessments: assessments.filter(({ kind }) => kind === 'REVIEW'),
    nextDueOn: due.at(-1)?.dueOn ?? null,
    overdue: due.some(({ overdue }) => overdue),
  };
}

function recordStatusOf(row: HealthRecordRow | undefined): HealthStatus['recordStatus'] {
  if (!row?.isHeld) return 'NONE_HELD';
  return row.matchedOn === null ? 'UNMATCHED' : 'HELD';
}

function lastChange(rows: readonly HealthRecordRow[]): CalendarDate | null {
  const moments = rows.flatMap(({ asAt, changedAt }) => [asAt, changedAt]).filter((moment) => moment instanceof Date);
  return moments.length > 0 ? londonDateOf(new Date(Math.max(...moments.map(Number)))) : null;
}

function makeNhsNumber(childId: string, text: string | null | undefined): NhsNumber | null {
  if (!text) return null;
  return { childId, number: compactNhsNumber(text), formatted: formatNhsNumber(text), passesCheck: isNhsNumber(text) };
}
