import type { CalendarDate } from '@hub/platform';
import { academicYearOf } from '../academic-year/academicYear';
import { TERMS } from '../academic-year/SchoolTerm';
import { absenceOf, isBelowFullTime, sum, sumOfSessions } from './absence';
import type { Attendance } from './attendance.type';
import type { AttendanceRecord } from './AttendanceRecord';
import type { TermAttendance } from './termAttendance.type';

/** All terms of one child as callers see them on this day. */
export function presentAttendance(
  childId: string,
  records: readonly AttendanceRecord[],
  today: CalendarDate,
): Attendance {
  const academicYear = academicYearOf(today);
  const latestFirst = records.toSorted((one, other) => orderOf(other) - orderOf(one));
  const thisYear = latestFirst.filter((record) => record.academicYear === academicYear);
  const sessions = sumOfSessions(thisYear);
  const hoursOffered = thisYear.find((record) => record.hoursOffered !== null)?.hoursOffered ?? null;
  return {
    childId,
    academicYear,
    sessionsPossible: sessions.sessionsPossible,
    sessionsMissed: sessions.sessionsAuthorised + sessions.sessionsUnauthorised,
    ...absenceOf(sessions),
    hoursOffered,
    belowTwentyFiveHours: isBelowFullTime(hoursOffered),
    suspensions: sum(thisYear.map(({ suspensions }) => suspensions)),
    permanentExclusions: sum(records.map(({ permanentExclusions }) => permanentExclusions)),
    terms: latestFirst.map(presentTerm),
  };
}

export const presentTerm = ({ id: _id, changedOn: _changedOn, ...record }: AttendanceRecord): TermAttendance => ({
  ...record,
  sessionsAttended: record.sessionsPossible - record.sessionsAuthorised - record.sessionsUnauthorised,
  ...absenceOf(record),
  belowTwentyFiveHours: isBelowFullTime(record.hoursOffered),
});

const orderOf = ({ academicYear, term }: AttendanceRecord): number => academicYear * 3 + TERMS.indexOf(term);
