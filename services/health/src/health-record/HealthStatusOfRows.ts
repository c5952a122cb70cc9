import type { CalendarDate } from '@hub/platform';
import { isOverdue, type AssessmentRecord } from '../assessment/AssessmentRecord';
import { FINAL_STATUSES } from '../assessment/AssessmentStatus';
import { presentAssessment } from '../assessment/presentAssessment';
import { presentChecks } from '../checks/presentChecks';
import { detailsOf, rowsOfPart, type HealthRecordRow } from './healthRecordQueries';
import type { HealthStatus } from './healthStatus.type';

/** Which assessments and checks took place and which are due, from all rows of one child; each when it is read. */
export class HealthStatusOfRows implements HealthStatus {
  private assessments: AssessmentRecord[] | undefined;

  constructor(
    readonly childId: string,
    private readonly rows: readonly HealthRecordRow[],
    private readonly today: CalendarDate,
  ) {}

  get recordStatus() {
    return recordStatusOf(this.rows);
  }

  get asAt() {
    return lastChange(this.rows);
  }

  get initialAssessment() {
    const initial = this.latestFirst().find(({ kind }) => kind === 'INITIAL');
    return initial ? presentAssessment(initial, this.today) : null;
  }

  get reviewAssessments() {
    const reviews = this.latestFirst().filter(({ kind }) => kind === 'REVIEW');
    return reviews.map((record) => presentAssessment(record, this.today));
  }

  get nextDueOn() {
    return this.latestFirst().findLast(isDue)?.dueOn ?? null;
  }

  get overdue() {
    return this.latestFirst().some((record) => isOverdue(record, this.today));
  }

  get checks() {
    const [checks] = detailsOf(this.rows, 'health_checks');
    return checks ? presentChecks(checks, this.childId, this.today) : null;
  }

  private latestFirst(): AssessmentRecord[] {
    const sort = () => rowsOfPart(this.rows, 'ASSESSMENT').sort((one, other) => (one.dueOn < other.dueOn ? 1 : -1));
    return (this.assessments ??= sort());
  }
}

const isDue = ({ status }: AssessmentRecord): boolean => !FINAL_STATUSES.includes(status);

function recordStatusOf(rows: readonly HealthRecordRow[]): HealthStatus['recordStatus'] {
  const [patient] = rowsOfPart(rows, 'PATIENT');
  if (!patient) return 'NONE_HELD';
  return patient.matchedOn === null ? 'UNMATCHED' : 'HELD';
}

function lastChange(rows: readonly HealthRecordRow[]): CalendarDate | null {
  const days = [...rowsOfPart(rows, 'PATIENT'), ...rowsOfPart(rows, 'ASSESSMENT')].map((row) => row.changedOn);
  return days.sort().at(-1) ?? null;
}
