import type { CalendarDate } from '@hub/platform';
import { presentAttainment } from '../attainment/AttainmentRecord';
import { presentAttendance } from '../attendance/presentAttendance';
import { presentEnrolment } from '../enrolment/presentEnrolment';
import { presentPlanning } from '../pep/presentPlanning';
import { presentSen } from '../sen/SenRecord';
import { presentUpn } from '../upn/UpnRecord';
import type { ChildRows } from './ChildRows';
import type { EducationRecord } from './educationRecord.type';
import type { EducationPart, EducationRow } from './educationTables';

/** What the caller may see of the child, and the day on which they look. */
export interface Look {
  mayRead(part: EducationPart): boolean;
  today: CalendarDate;
}

/**
 * All rows of one child as its education record; a part that the caller does not reach is null. Each part is made when it
 * is read: most queries ask for one or two.
 */
export class EducationRecordOfRows implements EducationRecord {
  constructor(
    readonly childId: string,
    private readonly rows: ChildRows,
    private readonly look: Look,
  ) {}

  get upn() {
    return this.when('upn', () => presentUpn(this.childId, this.of('upn')[0]));
  }

  get enrolment() {
    const facts = () => enrolmentFacts(this.childId, this.rows);
    return this.when('enrolment', () => presentEnrolment(this.childId, facts(), this.look.today));
  }

  get attendance() {
    return this.when('attendance', () => presentAttendance(this.childId, this.of('attendance'), this.look.today));
  }

  get pep() {
    return this.when('pep', () => presentPlanning(this.childId, this.of('plan'), this.look.today));
  }

  get sen() {
    return this.when('sen', () => presentSen(this.childId, this.of('sen')[0], this.look.today));
  }

  get attainment() {
    return this.when('attainment', () => presentAttainment(this.childId, this.of('result'), this.of('achievement')));
  }

  private when<Part>(part: EducationPart, make: () => Part): Part | null {
    return this.look.mayRead(part) ? make() : null;
  }

  private of<Row extends EducationRow>(table: Row) {
    return this.rows.of(table, this.childId);
  }
}

const enrolmentFacts = (childId: string, rows: ChildRows) => ({
  pupil: rows.of('pupil', childId)[0],
  stays: rows.of('enrolment', childId),
  dateOfBirth: rows.of('birth', childId)[0]?.dateOfBirth ?? null,
});
