import type { CalendarDate } from '@hub/platform';
import { FINAL_STATUSES } from '../assessment/AssessmentStatus';
import { presentAssessment } from '../assessment/presentAssessment';
import { presentChecks } from '../checks/presentChecks';
import { detailsOf, rowsOfPart, type HealthRecordRow } from './healthRecordQueries';
import type { HealthStatus } from './healthStatus.type';

/** Which assessments and checks took place and which are due, from all rows of one child. */
export function makeHealthStatus(childId: string, rows: readonly HealthRecordRow[], today: CalendarDate): HealthStatus {
  const assessments = rowsOfPart(rows, 'ASSESSMENT')
    .map((row) => presentAssessment(row, today))
    .sort((one, other) => (one.dueOn < other.dueOn ? 1 : -1));
  const due = assessments.filter(({ status }) => !FINAL_STATUSES.includes(status));
  const [checks] = detailsOf(rows, 'health_checks');
  return {
    childId,
    recordStatus: recordStatusOf(rows),
    asAt: lastChange(rows),
    initialAssessment: assessments.find(({ kind }) => kind === 'INITIAL') ?? null,
    reviewAssessments: assessments.filter(({ kind }) => kind === 'REVIEW'),
    nextDueOn: due.at(-1)?.dueOn ?? null,
    overdue: due.some(({ overdue }) => overdue),
    checks: checks ? presentChecks(checks, childId, today) : null,
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
