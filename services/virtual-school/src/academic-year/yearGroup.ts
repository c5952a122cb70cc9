import { academicYearOf } from './academicYear';
import type { CalendarDate } from '@hub/platform';

/** Nursery is −1, Reception 0, Year 1 is 1 and so on to Year 13; beyond either end a person has no year group. */
export const YEAR_GROUPS = { first: -1, last: 13 } as const;

/**
 * The academic year of Reception: the one in which a child turns five. Who was born on 31 August is the youngest of a
 * year, who was born on 1 September the oldest of the next (Education Act 1996 s.8 with SI 1998/1607).
 */
export const receptionYearOf = (dateOfBirth: CalendarDate): number => academicYearOf(dateOfBirth) + 5;

/** The year group in an academic year; null for those who are too young or too old for one. */
export function yearGroupIn(academicYear: number, receptionYear: number | null): number | null {
  if (receptionYear === null) return null;
  const group = academicYear - receptionYear;
  return group < YEAR_GROUPS.first || group > YEAR_GROUPS.last ? null : group;
}

/** As people say it. */
export function yearGroupInWords(group: number): string {
  if (group === -1) return 'Nursery';
  return group === 0 ? 'Reception' : `Year ${group}`;
}

/** Compulsory school age in year groups: Reception (from the term after the fifth birthday) to Year 11. */
export const isOfSchoolAge = (group: number | null): boolean => group !== null && group >= 0 && group <= 11;
