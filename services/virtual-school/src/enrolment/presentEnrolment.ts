import type { CalendarDate } from '@hub/platform';
import { academicYearOf } from '../academic-year/academicYear';
import { receptionYearOf, yearGroupIn } from '../academic-year/yearGroup';
import type { Enrolment } from './enrolment.type';
import type { EnrolmentRecord, PupilRecord } from './EnrolmentRecord';

export interface EnrolmentFacts {
  pupil: PupilRecord | undefined;
  /** Those that are known, the one of today among them. */
  stays: readonly EnrolmentRecord[];
  dateOfBirth: CalendarDate | null;
}

/** A child's enrolment as callers see it on this day. */
export function presentEnrolment(
  childId: string,
  { pupil, stays, dateOfBirth }: EnrolmentFacts,
  today: CalendarDate,
): Enrolment {
  const stay = currentStay(stays, today);
  const ownYear = dateOfBirth === null ? null : receptionYearOf(dateOfBirth);
  const taughtWithYear = pupil?.taughtWithYear ?? null;
  return {
    childId,
    recordStatus: recordStatusOf(pupil),
    asAt: pupil?.changedOn ?? null,
    version: pupil?.version ?? 0,
    onRoll: stay !== undefined,
    schoolUrn: stay?.schoolUrn ?? null,
    schoolName: stay?.schoolName ?? null,
    phase: stay?.phase ?? null,
    designatedTeacher: stay?.designatedTeacher ?? null,
    since: stay?.startedOn ?? null,
    yearGroup: yearGroupIn(academicYearOf(today), taughtWithYear ?? ownYear),
    taughtOutOfYear: taughtWithYear !== null && taughtWithYear !== ownYear,
  };
}

/** The stay of this day: from its first day until the day before its end. */
export const currentStay = (stays: readonly EnrolmentRecord[], day: CalendarDate): EnrolmentRecord | undefined =>
  stays.find(({ startedOn, endedOn }) => startedOn <= day && (endedOn === null || endedOn > day));

function recordStatusOf(pupil: PupilRecord | undefined): Enrolment['recordStatus'] {
  if (!pupil) return 'NONE_HELD';
  return pupil.matchedOn === null ? 'UNMATCHED' : 'HELD';
}
