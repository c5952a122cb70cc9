import type { CalendarDate } from '@hub/platform';
import { presentAttainment } from '../attainment/AttainmentRecord';
import { presentAttendance } from '../attendance/presentAttendance';
import { presentEnrolment } from '../enrolment/presentEnrolment';
import { presentPlanning } from '../pep/presentPlanning';
import { presentSen } from '../sen/SenRecord';
import { presentUpn } from '../upn/UpnRecord';
import type { ChildRows } from './ChildRows';
import type { EducationRecord } from './educationRecord.type';
import type { EducationPart } from './educationTables';

/**
 * All rows of one child as its education record; a part that the caller does not reach is null. Each part is made when it
 * is read: most queries ask for one or two.
 */
export function makeEducationRecord(
  childId: string,
  rows: ChildRows,
  { mayRead, today }: { mayRead: (part: EducationPart) => boolean; today: CalendarDate },
): EducationRecord {
  const when = <Part>(part: EducationPart, make: () => Part): Part | null => (mayRead(part) ? make() : null);
  return {
    childId,
    get upn() {
      return when('upn', () => presentUpn(childId, rows.of('upn', childId)[0]));
    },
    get enrolment() {
      return when('enrolment', () => presentEnrolment(childId, enrolmentFacts(childId, rows), today));
    },
    get attendance() {
      return when('attendance', () => presentAttendance(childId, rows.of('attendance', childId), today));
    },
    get pep() {
      return when('pep', () => presentPlanning(childId, rows.of('plan', childId), today));
    },
    get sen() {
      return when('sen', () => presentSen(childId, rows.of('sen', childId)[0], today));
    },
    get attainment() {
      const [results, achievements] = [rows.of('result', childId), rows.of('achievement', childId)];
      return when('attainment', () => presentAttainment(childId, results, achievements));
    },
  };
}

const enrolmentFacts = (childId: string, rows: ChildRows) => ({
  pupil: rows.of('pupil', childId)[0],
  stays: rows.of('enrolment', childId),
  dateOfBirth: rows.of('birth', childId)[0]?.dateOfBirth ?? null,
});
