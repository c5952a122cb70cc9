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

/** All rows of one child as its education record; a part that the caller does not reach is null. */
export function makeEducationRecord(
  childId: string,
  rows: ChildRows,
  { mayRead, today }: { mayRead: (part: EducationPart) => boolean; today: CalendarDate },
): EducationRecord {
  const when = <Part>(part: EducationPart, make: () => Part): Part | null => (mayRead(part) ? make() : null);
  return {
    childId,
    upn: when('upn', () => presentUpn(childId, rows.of('upn', childId)[0])),
    enrolment: when('enrolment', () => presentEnrolment(childId, enrolmentFacts(childId, rows), today)),
    attendance: when('attendance', () => presentAttendance(childId, rows.of('attendance', childId), today)),
    pep: when('pep', () => presentPlanning(childId, rows.of('plan', childId), today)),
    sen: when('sen', () => presentSen(childId, rows.of('sen', childId)[0], today)),
    attainment: when('attainment', () =>
      presentAttainment(childId, rows.of('result', childId), rows.of('achievement', childId)),
    ),
  };
}

const enrolmentFacts = (childId: string, rows: ChildRows) => ({
  pupil: rows.of('pupil', childId)[0],
  stays: rows.of('enrolment', childId),
  dateOfBirth: rows.of('birth', childId)[0]?.dateOfBirth ?? null,
});
