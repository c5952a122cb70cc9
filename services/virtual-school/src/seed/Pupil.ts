import { ageOn, createRandom, type CalendarDate, type Random, type SyntheticChild } from '@hub/platform';
import { academicYearOf } from '../academic-year/academicYear';
import { receptionYearOf, yearGroupIn } from '../academic-year/yearGroup';
import { FIRST_AGE_OF_PLANS } from '../pep/dueDates';

/** A made-up child as the virtual school sees it on one day. */
export interface Pupil {
  child: SyntheticChild;
  today: CalendarDate;
  academicYear: number;
  receptionYear: number;
  yearGroup: number | null;
  inCare: boolean;
}

/** Whom the virtual school knows: from pre-school on, and young adults as long as the council supports them. */
export function pupilOf(child: SyntheticChild, today: CalendarDate): Pupil | undefined {
  if (ageOn(child.dateOfBirth, today) < FIRST_AGE_OF_PLANS) return undefined;
  const [academicYear, receptionYear] = [academicYearOf(today), receptionYearOf(child.dateOfBirth)];
  const inCare = child.endedCareOn === null;
  return { child, today, academicYear, receptionYear, yearGroup: yearGroupIn(academicYear, receptionYear), inCare };
}

/** The same numbers each time for the same child and matter, whatever else is derived from the child. */
export const randomOf = ({ child }: Pupil, matter: string): Random => createRandom(`${child.id} ${matter}`);

export const isSchoolAged = ({ yearGroup }: Pupil): boolean => yearGroup !== null && yearGroup >= 0 && yearGroup <= 11;
