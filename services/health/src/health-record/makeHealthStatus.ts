import type { CalendarDate } from '@hub/platform';
import { isOverdue, type AssessmentRecord } from '../assessment/AssessmentRecord';
import { FINAL_STATUSES } from '../assessment/AssessmentStatus';
import type { HealthAssessment } from '../assessment/healthAssessment.type';
import { presentAssessment } from '../assessment/presentAssessment';
import { presentChecks } from '../checks/presentChecks';
import { detailsOf, rowsOfPart, type HealthRecordRow } from './healthRecordQueries';
import type { HealthStatus } from './healthStatus.type';

/** Which assessments and checks took place and which are due, from all rows of one child; each when it is read. */
export function makeHealthStatus(childId: string, rows: readonly HealthRecordRow[], today: CalendarDate): HealthStatus {
  const latestFirst = once(() =>
    rowsOfPart(rows, 'ASSESSMENT').sort((one, other) => (one.dueOn < other.dueOn ? 1 : -1)),
  );
  const present = (record: AssessmentRecord): HealthAssessment => presentAssessment(record, today);
  const due = once(() => latestFirst().filter(({ status }) => !FINAL_STATUSES.includes(status)));
  return {
    childId,
    get recordStatus() {
      return recordStatusOf(rows);
    },
    get asAt() {
      return lastChange(rows);
    },
    get initialAssessment() {
      const initial = latestFirst().find(({ kind }) => kind === 'INITIAL');
      return initial ? present(initial) : null;
    },
    get reviewAssessments() {
      return latestFirst()
        .filter(({ kind }) => kind === 'REVIEW')
        .map(present);
    },
    get nextDueOn() {
      return due().at(-1)?.dueOn ?? null;
    },
    get overdue() {
      return due().some((record) => isOverdue(record, today));
    },
    get checks() {
      const [checks] = detailsOf(rows, 'health_checks');
      return checks ? presentChecks(checks, childId, today) : null;
    },
  };
}

function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
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
