import { addDays, type CalendarDate } from '@hub/platform';
import type { EducationPhase } from '../enrolment/EducationPhase';
import { idOf } from '../idOf';
import { isSchoolAged, randomOf, type Pupil } from './Pupil';
import { schoolOf, type InventedSchool } from './schools';

export interface EnrolmentRow {
  id: string;
  child_id: string;
  school_urn: string | null;
  school_name: string;
  phase: EducationPhase;
  designated_teacher: string | null;
  started_on: CalendarDate;
  ended_on: CalendarDate | null;
}

/** Where the child is today and, of those who moved, where before; nothing for who is on no roll. */
export function makeEnrolments(pupil: Pupil): EnrolmentRow[] {
  const random = randomOf(pupil, 'enrolment');
  const phase = phaseOf(pupil);
  // Some three in a hundred of school age wait for a school place.
  if (phase === null || (isSchoolAged(pupil) && random.chance(0.03))) return [];
  const [school, startedOn] = [schoolOf(pupil.child.authorityCode, phase), firstDayOf(pupil, phase)];
  const stay = stayAt(pupil, school, startedOn);
  if (!random.chance(0.1) || !isSchoolAged(pupil)) return [stay];
  const movedOn = addDays(`${pupil.academicYear}-09-07`, random.between(0, 6) * 7);
  if (movedOn > pupil.today || movedOn <= startedOn) return [stay];
  const before = { ...stay, id: idOf(pupil.child.id, 'enrolment before'), school_urn: null, designated_teacher: null };
  return [
    { ...before, school_name: 'A school in another area', ended_on: movedOn },
    { ...stay, started_on: movedOn },
  ];
}

const stayAt = ({ child }: Pupil, school: InventedSchool, startedOn: CalendarDate): EnrolmentRow => ({
  id: idOf(child.id, 'enrolment', school.urn),
  child_id: child.id,
  school_urn: school.urn,
  school_name: school.name,
  phase: school.phase,
  designated_teacher: school.designatedTeacher,
  started_on: startedOn,
  ended_on: null,
});

/** From 16 on by what the care leaver does, where that is known. */
function phaseOf(pupil: Pupil): EducationPhase | null {
  const { yearGroup, child } = pupil;
  if (yearGroup !== null && yearGroup <= 6) return 'PRIMARY';
  if (yearGroup !== null && yearGroup <= 11) return 'SECONDARY';
  if (child.leaver) return ['F1', 'F2', 'P1', 'P2'].includes(child.leaver.activity ?? '') ? 'COLLEGE' : null;
  if (yearGroup === null) return null;
  return randomOf(pupil, 'college').chance(0.82) ? 'COLLEGE' : null;
}

const FIRST_GROUP: Partial<Record<EducationPhase, number>> = { PRIMARY: -1, SECONDARY: 7, COLLEGE: 12 };

/** The first Monday of the September in which the child came to this kind of school, or this year's. */
function firstDayOf({ receptionYear, academicYear }: Pupil, phase: EducationPhase): CalendarDate {
  const year = Math.min(academicYear, receptionYear + (FIRST_GROUP[phase] ?? 0));
  return `${year}-09-01`;
}
